import { NO_FACTS } from "../../../utils/facts/detector.ts";
import { parties as findParties } from "../../../utils/facts/entities/detector.ts";
import { genderOfPronoun } from "../../../utils/facts/entities/gender.ts";
import { type Discourse, describeDiscourse } from "../../../utils/facts/quotes/speakers/discourse.ts";
import {
  type EarlierSource,
  type PronounCandidate,
  pronounCandidates,
} from "../../../utils/facts/quotes/speakers/pronoun-candidates.ts";
import { annotateText, plainTextInput } from "../../../utils/facts/text/annotated-text.ts";
import type { LanguageModel } from "../../../utils/facts/text/annotations.ts";
import { valuesOf } from "../json-lines.ts";

type Bounds = [start: number, end: number];

type SpeakerText = {
  id: string;
  text: string;
  gold: {
    attributions: { source: Bounds[]; content: Bounds[] }[];
    sources: { start: number; end: number; who: string | null }[];
  };
};
type CorefText = { id: string; text: string; gold: { pronoun: Bounds; names: [number, number, boolean][] } };

/** A pronoun with the people that it may refer to; `answer` is an index into them, or null if none is right. */
export type LabelledPronoun = {
  article: string;
  candidates: readonly PronounCandidate[];
  answer: number | null;
};

/** Reads the pronouns of a JSON Lines file with annotated sources, or with one pronoun and two names a line. */
export function labelledPronouns(file: string, model: LanguageModel): LabelledPronoun[] {
  return [...valuesOf(file)].flatMap((row) => {
    const text = row as SpeakerText | CorefText;
    return "pronoun" in text.gold ? pronounOf(text as CorefText, model) : pronounsOf(text as SpeakerText, model);
  });
}

function discourseOf(text: string, model: LanguageModel): Discourse {
  const annotated = annotateText(plainTextInput(text, null), "en", model);
  return describeDiscourse(annotated, findParties.find(annotated, NO_FACTS).parties ?? []);
}

/** The pronouns of one article, with the annotated sources before each. */
function pronounsOf({ id, text, gold }: SpeakerText, model: LanguageModel): LabelledPronoun[] {
  const discourse = discourseOf(text, model);
  const contents = new Map(
    gold.attributions
      .filter(({ source, content }) => source.length > 0 && content.length > 0)
      .map(({ source, content }) => [source[0]?.[0], { start: content[0]?.[0] ?? 0, end: content.at(-1)?.[1] ?? 0 }]),
  );
  const earlier: EarlierSource[] = [];
  const found: LabelledPronoun[] = [];
  for (const { start, end, who } of [...gold.sources].sort((a, b) => a.start - b.start)) {
    const party = who === null ? null : partyCalled(who, discourse);
    const pronoun = text.slice(start, end).toLowerCase();
    if (who !== null && who !== "@author" && genderOfPronoun(pronoun)) {
      const content = contents.get(start) ?? { start, end };
      const candidates = pronounCandidates(discourse, { start, pronoun, content }, earlier);
      found.push({ article: id, candidates, answer: indexOf(candidates, party) });
    }
    earlier.push({ start, party });
  }
  return found;
}

function pronounOf({ id, text, gold }: CorefText, model: LanguageModel): LabelledPronoun[] {
  const discourse = discourseOf(text, model);
  const [start, end] = gold.pronoun;
  const pronoun = text.slice(start, end).toLowerCase();
  const right = gold.names.find(([, , isRight]) => isRight);
  if (!right || !genderOfPronoun(pronoun)) return [];
  const mention = discourse.mentions.find((other) => other.start < right[1] && other.end > right[0]);
  const candidates = pronounCandidates(discourse, { start, pronoun, content: { start, end } }, []);
  const answer = mention ? indexOf(candidates, mention.party) : null;
  // Wikipedia names people after the pronoun, too; what is no candidate teaches nothing.
  return answer === null ? [] : [{ article: id, candidates, answer }];
}

function indexOf(candidates: readonly PronounCandidate[], party: number | null): number | null {
  const index = candidates.findIndex((candidate) => candidate.party === party);
  return index < 0 ? null : index;
}

/** Returns the party with one of some names, which are separated by semicolons. */
function partyCalled(names: string, { parties }: Discourse): number | null {
  const normalize = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const wanted = new Set(names.split("; ").map(normalize));
  const index = parties.findIndex(({ name, aliases }) =>
    [name, ...aliases].some((form) => wanted.has(normalize(form))),
  );
  return index < 0 ? null : index;
}
