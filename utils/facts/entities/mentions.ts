import type { SpanWithText } from "../../types.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { ORGANISATION_NOUNS, ORGANISATIONS } from "../lexicon/organisations.ts";
import { DEPENDENT_TITLES, GIVEN_NAMES, TITLES } from "../lexicon/people.ts";
import { PLACES } from "../lexicon/places.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Name } from "../text/annotations.ts";
import { spanWithText } from "../text/spans.ts";
import type { Token } from "../text/tokens.ts";
import { findCandidates, isCapitalized, letterCaseUsage } from "./candidates.ts";
import { CERTAIN_KIND_WEIGHT, classifyMention, type KindEvidence, type MentionContext } from "./classify.ts";

// Two names or three, the last of which a list has among the nouns of organisations.
const BODY = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,2}$/u;
const PORTFOLIO_OFFICE = /^(?:Minister|Secretary|Commissioner)$/;
// What a rule says that leaves no doubt.
const SURE = 4;

/** One mention of a name, with what it says about its kind and the title before it. */
export type Mention = SpanWithText & { verdict: KindEvidence; title: SpanWithText | null; sentence: number };

/** Every mention of a name in a text, in order: the tagger's, or where there is none, what rules make of capitals. */
export function findMentions(reading: AnnotatedText): Mention[] {
  if (!reading.names) return mentionsByRules(reading);
  const tagged = taggedMentions(reading, reading.names);
  return [...tagged, ...missedBodies(reading, reading.names)].sort((a, b) => a.start - b.start);
}

/** Names that end in an organisation's noun and that the tagger passed over. */
function missedBodies(reading: AnnotatedText, names: readonly Name[]): Mention[] {
  let next = 0;
  return mentionsByRules(reading).filter(({ start, end, text, verdict }) => {
    while (next < names.length && (names[next]?.end ?? 0) <= start) next++;
    const isFree = (names[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
    return isFree && verdict.kind === "organisation" && verdict.weight >= SURE && BODY.test(text);
  });
}

/** What the tagger found, with the titles before people. */
function taggedMentions({ text, tokens }: AnnotatedText, names: readonly Name[]): Mention[] {
  let token = 0;
  return names.flatMap(({ start, end, text: words, kind, sentence }) => {
    if (kind === "other") return [];
    const isBody = kind === "place" && BODY.test(words) && ORGANISATION_NOUNS.has(words.replace(/^.* /, ""));
    while (token < tokens.length && (tokens[token]?.start ?? 0) < start) token++;
    const isAtToken = tokens[token]?.start === start;
    const title = kind === "person" && isAtToken ? titleOf(text, tokens, token) : null;
    return [
      {
        start,
        end,
        text: words,
        verdict: { kind: isBody ? "organisation" : kind, weight: CERTAIN_KIND_WEIGHT },
        title,
        sentence,
      },
    ];
  });
}

/** The title before a name that stands at a token: capitalised words of office, an abbreviation, or an office in lower case. */
function titleOf(text: string, tokens: readonly Token[], at: number): SpanWithText | null {
  let from = at;
  while (
    from > 0 &&
    TITLES.has(tokens[from - 1]?.text ?? "") &&
    tokens[from - 1]?.end === (tokens[from]?.start ?? 0) - 1
  )
    from--;
  // "Transportation Secretary", "Water Minister": a portfolio before the office belongs to it.
  const portfolio = tokens[from - 1];
  if (
    from < at &&
    PORTFOLIO_OFFICE.test(tokens[from]?.text ?? "") &&
    isCapitalized(portfolio) &&
    !GROUPS.has(portfolio.text)
  )
    from--;
  return titleBefore(text, tokens, at, from);
}

function mentionsByRules({ text, tokens, sentences }: AnnotatedText): Mention[] {
  const spelling = letterCaseUsage(tokens, new Set(sentences.map(({ start }) => start)));
  const found: Mention[] = [];
  let from = 0;
  sentences.forEach((sentence, number) => {
    while (from < tokens.length && (tokens[from]?.start ?? 0) < sentence.start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < sentence.end) to++;
    if (isShouted(tokens, from, to)) return;
    for (const candidate of findCandidates(tokens, sentence, { from, to }, spelling))
      for (const part of parts(tokens, candidate.from, candidate.to)) found.push(mentionOf(text, tokens, part, number));
    from = to;
  });
  return found;
}

/** Whether a line is a headline whose capitals say nothing: five words or more, nearly all capitalised. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 6 && words.every(({ text }) => text === text.toUpperCase() && /\p{Lu}/u.test(text));
}

// German writes offices in one capitalised word before a name: Polizeisprecherin, Fährmeister.
const OFFICE_ENDING =
  /^\p{Lu}\p{Ll}+(?:sprecher|chef|leiter|minister|meister|präsident|direktor|führer|kapitän|expert|forscher|richter|anwält|vorstand|mann|frau)(?:in|e|en)?$/u;

type Part = { from: number; to: number; titleFrom: number };

/** Parts a run into names: titles before a name belong to it as its role, a nationality before them is a group of its own. */
function parts(tokens: readonly Token[], from: number, to: number): Part[] {
  const out: Part[] = [];
  const word = (at: number) => tokens[at]?.text ?? "";
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
  if (ORGANISATIONS.has(name) || PLACES.has(name)) return [{ from, to, titleFrom: from }];
  let at = from;
  const ending = word(to - 1);
  if (to - from > 1 && GROUPS.has(word(from)) && !ORGANISATION_NOUNS.has(ending)) {
    out.push({ from, to: from + 1, titleFrom: from });
    at = from + 1;
  }
  let titles = at;
  let full = false;
  // "Transportation Secretary", "Water Minister": a portfolio before the office belongs to the title.
  for (let head = at + 1; head < Math.min(to - 1, at + 3); head++)
    if (PORTFOLIO_OFFICE.test(word(head))) [titles, full] = [head, true];
  while (titles < to && (TITLES.has(word(titles).replace(/\.$/, "")) || OFFICE_ENDING.test(word(titles)))) {
    if (!DEPENDENT_TITLES.has(word(titles))) full = true;
    titles++;
    // "Sen." keeps its dot as a mark of its own.
    while (titles < to && /^(?:of|the|for|and)$/.test(word(titles)) && full && TITLES.has(word(titles + 1))) titles++;
  }
  if (titles > at && titles < to && (full || titles - at > 1)) return [...out, { from: titles, to, titleFrom: at }];
  // Nothing but a title: an office, not a name.
  if (titles === to && full) return out;
  if (at < to) out.push({ from: at, to, titleFrom: at });
  return out;
}

function mentionOf(text: string, tokens: readonly Token[], { from, to, titleFrom }: Part, sentence: number): Mention {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const title = titleBefore(text, tokens, from, titleFrom);
  const word = (at: number) => tokens[at]?.text ?? "";
  const around: MentionContext = {
    before: word(from - 1),
    before2: word(from - 2),
    after: word(to),
    after2: word(to + 1),
    titled: title !== null,
  };
  return {
    start,
    end,
    text: text.slice(start, end),
    verdict: classifyMention(tokens.slice(from, to), around),
    title,
    sentence,
  };
}

/** The title before a name: capitalised words of the same run, an abbreviation with its dot, or an office in lower case. */
function titleBefore(text: string, tokens: readonly Token[], from: number, titleFrom: number): SpanWithText | null {
  const span = (at: number): SpanWithText | null => {
    const start = tokens[at]?.start ?? 0;
    const end = tokens[from - 1]?.end ?? 0;
    return spanWithText(text, { start, end });
  };
  if (titleFrom < from) return span(withNation(tokens, titleFrom));
  const dotted =
    tokens[from - 1]?.text === "." &&
    TITLES.has(tokens[from - 2]?.text ?? "") &&
    tokens[from - 2]?.end === tokens[from - 1]?.start;
  if (dotted) return span(withNation(tokens, from - 2));
  const name = tokens[from];
  const office = tokens[from - 1];
  if (office?.kind !== "word" || !isCapitalized(name) || !OFFICE.test(office.text)) return null;
  if (!GIVEN_NAMES.has(name.text) && !isCapitalized(tokens[from + 1])) return null;
  let at = from - 1;
  while (
    at > 0 &&
    OFFICE_PART.test(tokens[at - 1]?.text ?? "") &&
    (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1
  )
    at--;
  return span(withNation(tokens, at));
}

const OFFICE =
  /^(?:president|minister|chancellor|premier|senator|governor|mayor|secretary|spokesman|spokeswoman|spokesperson|director|chairman|chairwoman|chief|leader|commander|general|judge|professor|analyst|economist|lawyer|coach|captain|lawmaker|ambassador|commissioner|prosecutor|founder|executive|editor|author|historian|activist|striker|midfielder|defender|goalkeeper|researcher|scientist|inspector|manager|actor|actress|singer|director-general|head)$/;
const OFFICE_PART =
  /^(?:prime|vice|deputy|foreign|defen[cs]e|interior|finance|health|education|justice|transport|energy|former|acting|chief|executive|head|opposition|party|general|managing|senior|team|club|union|press|film|human|rights|political|security|co-founder)$/;

/** Takes in a nationality before a title: "Ukrainian President". */
function withNation(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const title = tokens[at];
  return before && title && GROUPS.has(before.text) && title.start - before.end === 1 ? at - 1 : at;
}
