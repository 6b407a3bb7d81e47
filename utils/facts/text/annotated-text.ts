import type { Block, Span } from "../../types.ts";
import type { LanguageModel, Name, SentenceAttribution } from "./annotations.ts";
import { findClaims } from "./claims.ts";
import { findLead, type Lead } from "./lead.ts";
import { findQuotedSpans, type QuotedSpan } from "./marks/quoted-spans.ts";
import { splitSentences } from "./sentences.ts";
import { spanAt } from "./spans.ts";
import { tokenizeSubwords } from "./subword-tokens.ts";
import { type Token, tokenize } from "./tokens.ts";

/** What the facts engine is given about a text. Only `text` is required; the rest makes the facts more precise. */
export type FactsInput = {
  text: string;
  /** ISO 8601 reference for relative dates, or null. */
  published: string | null;
  /** When it was last changed, ISO 8601. */
  modified?: string | null;
  title: string | null;
  site: string | null;
  byline: string[];
  /** The article's blocks; empty for a plain text. */
  blocks: Block[];
};

/** A text with everything that the detectors share, computed once. All spans are in text order. */
export type AnnotatedText = FactsInput & {
  /** BCP 47 tag. */
  language: string;
  /** True if it was rewritten long after its publication; `published` is then null. */
  rewritten: boolean;
  tokens: Token[];
  sentences: Span[];
  /** The paragraphs of a fact check that repeat what it examines. */
  claims: Span[];
  /** Stretches between quotation marks. */
  quotedSpans: QuotedSpan[];
  /** The first sentences of the story and its dateline. */
  lead: Lead;
  /** Named entities, or null without a model of the text's language. */
  names: Name[] | null;
  /** Who says what in which sentence, or null without a model of the text's language. */
  attributions: SentenceAttribution[] | null;
};

/**
 * True for a text that was rewritten long after its publication: it names a later year, up to that of its last change.
 * Its relative days are counted from neither.
 */
function isRewritten({ text, published, modified }: FactsInput): boolean {
  const [first, last] = [Number(published?.slice(0, 4)) + 1, Number(modified?.slice(0, 4))];
  return last > first && (text.match(/\b20\d\d\b/g) ?? []).some((year) => Number(year) > first && Number(year) <= last);
}

/** Annotates a text whose language is known; `model` is null for languages that have none. */
export function annotateText(input: FactsInput, language: string, model: LanguageModel | null): AnnotatedText {
  const { text, blocks } = input;
  const rewritten = isRewritten(input);
  const sentences = splitSentences(text, language);
  const claims = findClaims(text, input.title);
  const quotedSpans = findQuotedSpans(text);
  // The models use a finer tokenization than the rules: "Kuwait-based" contains a name.
  const words = model ? tokenizeSubwords(text, sentences) : [];
  const names = model?.names(text, words) ?? null;
  return {
    ...input,
    published: rewritten ? null : input.published,
    rewritten,
    language,
    tokens: tokenize(text),
    sentences,
    claims,
    quotedSpans,
    lead: findLead(
      text,
      sentences.filter(({ start }) => !spanAt(claims, start)),
      blocks,
      names,
    ),
    names,
    attributions: names && model ? model.attributions(text, words, names, quotedSpans) : null,
  };
}

/** Builds the input for a plain text, of which only the words and perhaps the date are known. */
export function plainTextInput(text: string, published: string | null): FactsInput {
  return { text, published, title: null, site: null, byline: [], blocks: [] };
}
