import type { PartyKind, SpanWithText } from "../../types.ts";
import type { QuotedSpan } from "./marks/quoted-spans.ts";
import type { SubwordToken } from "./subword-tokens.ts";

/** A named entity; "other" is the kind of names of films, laws, cups and the like. `sentence` is an index. */
export type Name = SpanWithText & { kind: PartyKind | "other"; sentence: number };

/** How probable a model's span is: the mean of its words, and that it begins and ends where the model says. */
export type SpanProbabilities = { words: number; first: number; last: number };

/** How probable the parts of an attribution are: its longest content, and the words of its cue and its source. */
export type AttributionProbabilities = { content: SpanProbabilities; cue: number; source: number };

/**
 * What one sentence attributes to whom.
 * `content` is what is said, in several spans if other words interrupt it; `source` is null if none is named.
 */
export type SentenceAttribution = {
  cue: SpanWithText;
  source: SpanWithText | null;
  content: SpanWithText[];
  probabilities: AttributionProbabilities;
};

/** The trained models of one language: names, and attributions of speech. */
export type LanguageModel = {
  names: (text: string, words: readonly SubwordToken[]) => Name[];
  attributions: (
    text: string,
    words: readonly SubwordToken[],
    names: readonly Name[],
    quotedSpans: readonly QuotedSpan[],
  ) => SentenceAttribution[];
};
