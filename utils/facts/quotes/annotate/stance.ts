import type { Quote, SpanWithText, Stance, StanceKind } from "../../../types.ts";
import {
  NEGATION,
  NEGATION_CARRIERS,
  REFUSAL_TO_SPEAK,
  STANCE_VERBS,
  TRAILING_NEGATION,
} from "../../lexicon/stance-words.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanWithText } from "../../text/spans.ts";
import type { Token } from "../../text/tokens.ts";
import { findTokenIndex } from "../rules/attribution.ts";
import { tokenTexts } from "../rules/noun-phrase.ts";

const AHEAD = 4;
// Who says nothing: "Neither side disclosed", "nobody confirmed".
const NOBODY =
  /^(?:neither|no|none|nobody|никто|ніхто|niemand|personne|aucune?|nadie|ningun[oa]|nessuno|ninguém|nikt)(?![\p{L}])/iu;

/** A quote with how its source stands to it, where the words that attribute it say more than that it was said. */
export function annotateStance(reading: AnnotatedText, quote: Quote): Quote {
  const { cue, speaker } = quote;
  if (!cue) return quote;
  const stance =
    speaker && NOBODY.test(speaker.text) ? unsaidBy(reading.text, speaker, cue) : classifyStance(reading, cue);
  return stance ? { ...quote, stance } : quote;
}

/** How a source stands to what it is quoted with, by the verb of the cue and the words at it; null for plain speech. A negated verb of belief doubts; any other negated verb leaves open what it would say. */
export function classifyStance(reading: AnnotatedText, cue: SpanWithText): Stance | null {
  const { text, tokens } = reading;
  const from = findTokenIndex(reading, cue.start);
  const to = Math.max(from + 1, findTokenIndex(reading, cue.end));
  const { verb, kind } = verbIn(tokens, from, to);
  const denied = negationAt(tokens, verb);
  if (denied === null && kind === null) return null;
  const begin = Math.min(from, denied ?? from);
  const words = tokenTexts(text, tokens, begin, to);
  if (!words) return null;
  if (denied === null) return kind && { ...words, kind };
  return { ...words, kind: kind === "belief" ? "doubt" : kind === "doubt" ? "belief" : "withheld" };
}

/** The stance of nobody's saying: the words from nobody to the cue, where they stand together. */
function unsaidBy(text: string, speaker: SpanWithText, cue: SpanWithText): Stance {
  const together = speaker.end <= cue.start && cue.start - speaker.end <= AHEAD;
  const start = together ? speaker.start : cue.start;
  return { ...spanWithText(text, { start, end: cue.end }), kind: "withheld" };
}

/** The verb that says how a cue's source stands, and its kind; the cue's first word where it says nothing of it. */
function verbIn(tokens: readonly Token[], from: number, to: number): { verb: number; kind: StanceKind | null } {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.text ?? "";
    const next = tokens[at + 1]?.text.toLowerCase() ?? "";
    // "refused to confirm": what was refused is the saying.
    if (REFUSAL_TO_SPEAK.test(word) && at + 2 < to) return { verb: to - 1, kind: null };
    if (/^rul(?:e|es|ed|ing)$/i.test(word)) return { verb: at, kind: next === "out" ? "denial" : null };
    if (/^(?:wies|wiesen|weist)$/i.test(word) && hasAhead(tokens, at, /^zurück$/i)) return { verb: at, kind: "denial" };
    if (/^se$/i.test(tokens[at - 1]?.text ?? "") && /^neg(?:ó|aron)$/i.test(word)) return { verb: at, kind: "refusal" };
    if (REFUSAL_TO_SPEAK.test(word) && !/^failed$/i.test(word)) return { verb: at, kind: "refusal" };
    const kind = STANCE_VERBS.find(([, words]) => words.test(word))?.[0];
    if (!kind) continue;
    if (/^call/i.test(word) && !/^(?:for|on|upon)$/.test(next)) continue;
    return { verb: at, kind: kind === "question" ? asked(tokens, at) : kind };
  }
  for (let at = from; at + 1 < to; at++) if (NEGATION.test(tokens[at]?.text ?? "")) return { verb: at + 1, kind: null };
  return { verb: to - 1 > from && /^to$/i.test(tokens[to - 2]?.text ?? "") ? to - 1 : from, kind: null };
}

/** Whether a verb of asking wants an answer or an act: "asked for", "asked him to", "demandé que". */
function asked(tokens: readonly Token[], verb: number): StanceKind {
  const ahead = (words: RegExp, reach: number) => hasAhead(tokens, verb, words, reach);
  const next = tokens[verb + 1]?.text ?? "";
  if (/^(?:demand|chie)/i.test(tokens[verb]?.text ?? ""))
    return ahead(/^(?:si|s['’]\p{L}+|se)$/iu, 2) ? "question" : "demand";
  if (/^(?:for|that|to)$/i.test(next)) return "demand";
  return /^ask/i.test(tokens[verb]?.text ?? "") &&
    !ahead(/^(?:whether|if|why|how|what|who|when|where|which)$/i, 3) &&
    ahead(/^to$/i, 3)
    ? "demand"
    : "question";
}

function hasAhead(tokens: readonly Token[], verb: number, words: RegExp, reach = 8): boolean {
  for (let at = verb + 1; at <= verb + reach; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark") return false;
    if (words.test(token.text)) return true;
  }
  return false;
}

/** The token at which the negation of a verb begins; null where the verb stands as it is. */
function negationAt(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(0, verb - AHEAD); at--) {
    const word = tokens[at]?.text ?? "";
    if (NEGATION.test(word) || REFUSAL_TO_SPEAK.test(word)) {
      const before = tokens[at - 1];
      return before?.kind === "word" && (NEGATION_CARRIERS.test(before.text) || NEGATION.test(before.text))
        ? at - 1
        : at;
    }
    if (!NEGATION_CARRIERS.test(word)) break;
  }
  const behind = [tokens[verb + 1]?.text ?? "", tokens[verb + 2]?.text ?? ""];
  return TRAILING_NEGATION.test(behind[0] ?? "") ||
    (tokens[verb + 1]?.kind === "word" && /^nicht$/i.test(behind[1] ?? ""))
    ? verb
    : null;
}
