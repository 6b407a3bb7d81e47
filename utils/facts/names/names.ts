import type { PartyKind, Span, Words } from "../../types.ts";
import { labelWords } from "../field/decode.ts";
import { labelsFor, stretchesIn } from "../field/labels.ts";
import type { FieldModel } from "../field/model.ts";
import { tagWords } from "../field/words.ts";
import { featuresOf } from "./features.ts";

/** What names are of: the kinds of parties, and what has a name and is none of them (a film, a law, a cup). */
export const NAME_LABELS = labelsFor<PartyKind | "other">(["person", "organisation", "place", "group", "other"]);

/** The name of the field that finds names. */
export const NAMES_FIELD = "names";

/** A name in a text: its words, its kind, and the sentence that it stands in. */
export type Name = Words & { kind: PartyKind | "other"; sentence: number };

/** Finds the names in a text of the model's language. */
export function namesIn(model: FieldModel, text: string, sentences: readonly Span[]): Name[] {
  const words = tagWords(text, sentences);
  const numbers = words.map(({ sentence }) => sentence);
  const row = labelWords(model, NAME_LABELS, numbers, featuresOf(words, model.words));
  return stretchesIn(NAME_LABELS, row).map(({ first, last, kind }) => {
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    return { start, end, text: text.slice(start, end), kind, sentence: words[first]?.sentence ?? 0 };
  });
}
