import type { Quote, Span, SpanWithText } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { findFirstSpan, spanWithText } from "../text/spans.ts";
import { type MainClause, parseMainClause } from "./main-clause.ts";
import { findPredicateEnd } from "./predicate.ts";

const LONG = 90;
// So many of the title's words must a later sentence share where the first shares none.
const ENOUGH = 2;
const SOURCE =
  /^(?:the |local |state |federal |military |security |health |rescue |city |fire |emergency |court |eye)*(?:police|officials?|authorities|investigators|sources?|reports?|witnesses|prosecutors|state media|media|doctors|rescuers|spokesman|spokeswoman|spokesperson)$/i;
const SAYS = /^(?:said|say|says|reported|reports|report|announced|confirmed|confirm)$/;

/** Whose act a story tells, the act, and the sentence that tells it. */
export type MainEvent = { who: SpanWithText; what: SpanWithText | null; sentence: Span };

/** The act that a lead tells: subject and predicate of its first plain main clause, or of a later one where the first says nothing of what the title says; null where it has none. */
export function findMainEvent(
  { text, tokens, title }: AnnotatedText,
  { sentences }: Lead,
  quotes: readonly Quote[],
): MainEvent | null {
  const spoken = quotes.filter(({ kind }) => kind === "direct");
  const titled = stems(title ?? "");
  let best: MainEvent | null = null;
  let most = 0;
  for (const sentence of sentences) {
    // What somebody says is not what happened.
    if (spoken.some(({ start, end }) => start <= sentence.start + 1 && sentence.start < end)) continue;
    const first = findFirstSpan(tokens, ({ start }) => start >= sentence.start);
    const stop = findFirstSpan(tokens, ({ start }) => start >= sentence.end);
    const clause = clauseBehindLabel(tokens, first, stop);
    // "Aid, an official says, helped": the speaker is put in between.
    if (!clause || (SAYS.test(tokens[clause.verb]?.text ?? "") && tokens[clause.verb + 1]?.text === ",")) continue;
    const told = SOURCE.test(text.slice(clause.subject.start, clause.subject.end))
      ? (toldBy(tokens, clause, stop) ?? clause)
      : clause;
    const start = tokens[told.verb]?.start ?? 0;
    const end = findPredicateEnd(tokens, told.verb, stop);
    const { subject } = told;
    const shared = [...stems(text.slice(subject.start, end ?? subject.end))].filter((stem) => titled.has(stem)).length;
    if (best && (most > 0 || shared < ENOUGH)) continue;
    most = shared;
    best = {
      who: spanWithText(text, { start: subject.start, end: shortened(text, subject) }),
      what: end === null ? null : spanWithText(text, { start, end }),
      sentence,
    };
  }
  return best;
}

/** The beginnings of a text's longer words: what the forms of a word share. */
function stems(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 5)),
  );
}

type Tokens = AnnotatedText["tokens"];

/** The clause of a sentence; where nothing acts before its first colon ("Harbour fire: Two die …"), the clause behind it. */
function clauseBehindLabel(tokens: Tokens, first: number, stop: number): MainClause | null {
  const clause = parseMainClause(tokens, first, stop);
  if (clause) return clause;
  for (let at = first + 1; at < stop && at - first < 12; at++)
    if (/^[:|]$/.test(tokens[at]?.text ?? "")) return parseMainClause(tokens, at + 1, stop);
  return null;
}

/** What a nameless source says: "Police said on Monday that two men …" tells of the men. */
function toldBy(tokens: Tokens, { verb }: MainClause, stop: number): MainClause | null {
  if (!SAYS.test(tokens[verb]?.text ?? "")) return null;
  const that = tokens.findIndex(({ text }, at) => at > verb && at < verb + 6 && text === "that");
  return parseMainClause(tokens, that > 0 ? that + 1 : verb + 1, stop);
}

/** The end of a subject; a long one ends before what describes its noun. */
function shortened(text: string, { start, end }: Span): number {
  if (end - start <= LONG) return end;
  const cut = text
    .slice(start, end)
    .search(
      /,| (?:in|at|on|from|for|with|near|to|by|accused|found|caught|convicted|wanted|known|arrested|charged|suspected|trapped|named|killed) /,
    );
  return cut > 3 ? start + cut : end;
}
