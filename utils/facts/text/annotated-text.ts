import type { Block, Facts, Span } from "../../types.ts";
import type { LanguageModel } from "../language-model.ts";
import type { Name } from "../ner/find-names.ts";
import type { SentenceAttribution } from "../quotes/model/attribution-model.ts";
import { splitSentences } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

/** What the facts engine is told about a text. Only `text` is needed; the rest sharpens what it finds. */
export type FactsInput = {
  text: string;
  /** ISO 8601 reference for relative dates, or null. */
  published: string | null;
  /** BCP 47 tag, or null for unknown. */
  language: string | null;
  title: string | null;
  site: string | null;
  byline: string[];
  /** The article's blocks; empty for a bare text. */
  blocks: Block[];
};

/** A text that has been read once for all detectors: its tokens and sentences beside the input, its names, and what its sentences attribute to whom; null where there is no tagger for its language. */
export type AnnotatedText = FactsInput & {
  tokens: Token[];
  sentences: Span[];
  names: Name[] | null;
  attributions: SentenceAttribution[] | null;
};

/** One way of finding facts: given the reading and what earlier detectors found, it returns the lists it can fill. */
export type Detector = {
  name: string;
  find: (reading: AnnotatedText, found: Facts) => Partial<Facts>;
};

/** Facts with nothing in them. */
export const NO_FACTS: Facts = {
  event: { who: null, what: null, when: null, where: null },
  dates: [],
  parties: [],
  quotes: [],
  figures: [],
};

/** Reads a text and runs the detectors over it in their order; each sees what the earlier ones found. */
export function findFacts(input: FactsInput, detectors: readonly Detector[], tagger: LanguageModel | null): Facts {
  const sentences = splitSentences(input.text);
  const names = tagger?.names(input.text, sentences) ?? null;
  const attributions = names && tagger ? tagger.attributions(input.text, sentences, names) : null;
  const reading: AnnotatedText = { ...input, tokens: tokenize(input.text), sentences, names, attributions };
  let found = NO_FACTS;
  for (const detector of detectors) found = { ...found, ...detector.find(reading, found) };
  return found;
}

/** The input for a bare text, of which nothing but its words and perhaps its date is known. */
export function plainTextInput(text: string, published: string | null): FactsInput {
  return { text, published, language: null, title: null, site: null, byline: [], blocks: [] };
}
