import type { SpanWithText } from "../../../types.ts";
import { spanWithText } from "../../text/spans.ts";
import type { Token } from "../../text/tokens.ts";

const LONGEST = 12;
const PRONOUN = /^(?:he|she|they|it|i|we|who|он|она|они|er|sie|il|elle)$/i;
const DETERMINER =
  /^(?:the|a|an|one|two|three|four|five|several|some|many|most|his|her|its|their|our|another|other|both|no|this|that|these|those|der|die|das|ein|eine|le|la|les|un|une|el|los|las)$/i;
const STOPS = new Set(
  "and but or when while as because that which where after before if although though so since until whether by with than".split(
    " ",
  ),
);
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/;

/** Whether a word is a pronoun that can speak. */
export const isSpeakingPronoun = (word: string): boolean => PRONOUN.test(word);

/** The words of tokens `from` up to `to`. */
export function tokenTexts(text: string, tokens: readonly Token[], from: number, to: number): SpanWithText | null {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined || from >= to) return null;
  return spanWithText(text, { start, end });
}

const isDot = (token: Token | undefined, before: Token | undefined) =>
  token?.text === "." && before !== undefined && before.end === token.start && before.text.length <= 4;

/** The noun phrase that ends before token `end`, not reaching below `floor`: the subject of a verb that stands there. An apposition between commas is stepped over. */
export function findNounPhraseBefore(
  text: string,
  tokens: readonly Token[],
  end: number,
  floor: number,
): SpanWithText | null {
  const to = end;
  if (tokens[to - 1]?.text === ",") {
    // "Moira Tannahill, chief executive of the port, said": the subject stands before the first of the two commas.
    let comma = to - 2;
    while (comma > floor && to - comma < 22 && tokens[comma]?.text !== ",") comma--;
    if (tokens[comma]?.text !== "," || comma <= floor) return null;
    const subject = findNounPhraseBefore(text, tokens, comma, floor);
    // "Its general secretary, Marguerite Oduya, said": the name behind the office is part of who speaks.
    const named =
      subject && DETERMINER.test(subject.text.split(" ")[0] ?? "") && /^\p{Lu}/u.test(tokens[comma + 1]?.text ?? "");
    const stop = tokens[to - 2]?.end;
    return named && stop !== undefined
      ? { start: subject.start, end: stop, text: text.slice(subject.start, stop) }
      : subject;
  }
  if (tokens[to - 1]?.text === ")") {
    // "Rep. Ada Brel (D-Ohio) said": what stands in brackets is stepped over.
    let open = to - 2;
    while (open > floor && to - open < LONGEST && tokens[open]?.text !== "(") open--;
    return tokens[open]?.text === "(" && open > floor ? findNounPhraseBefore(text, tokens, open, floor) : null;
  }
  let from = to;
  while (from > floor && to - from < LONGEST) {
    const token = tokens[from - 1];
    if (!token) break;
    if (token.kind === "mark" && !/^[-’'&]$/.test(token.text) && !isDot(token, tokens[from - 2])) break;
    if (STOPS.has(token.text.toLowerCase())) break;
    from--;
  }
  return trimmed(text, tokens, from, to);
}

/** The noun phrase that begins at token `from`, not reaching `limit`: the subject of a verb that stands before it. */
export function findNounPhraseAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  limit: number,
): SpanWithText | null {
  let to = from;
  while (to < limit && to - from < LONGEST) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind === "mark" && !/^[-’'&]$/.test(token.text) && !isDot(token, tokens[to - 1])) break;
    if (
      to > from &&
      (STOPS.has(token.text.toLowerCase()) ||
        /^(?:in|on|at|during|to|from|who|told|said|last|earlier|yesterday)$/i.test(token.text) ||
        CALENDAR.test(token.text))
    )
      break;
    to++;
    if (isSpeakingPronoun(token.text)) break;
  }
  const phrase = trimmed(text, tokens, from, to);
  // "said the clerk, Vendula Horak, in her first interview": the name behind the office, up to the next mark.
  if (
    !phrase ||
    !DETERMINER.test(phrase.text.split(" ")[0] ?? "") ||
    tokens[to]?.text !== "," ||
    !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? "")
  )
    return phrase;
  let after = to + 1;
  while (
    after < limit &&
    tokens[after]?.kind === "word" &&
    /^(?:\p{Lu}|de$|van$|von$|al-|bin$)/u.test(tokens[after]?.text ?? "")
  )
    after++;
  const stop = tokens[after - 1]?.end ?? phrase.end;
  return { start: phrase.start, end: stop, text: text.slice(phrase.start, stop) };
}

/** A phrase without the time and linking words at its front; null where no pronoun, name or determiner begins it. */
function trimmed(text: string, tokens: readonly Token[], begin: number, end: number): SpanWithText | null {
  let from = begin;
  let to = end;
  while (
    to > from &&
    /^(?:also|later|then|has|had|have|was|were|is|recently|previously|repeatedly|once|again|on|earlier|this|week)$/.test(
      tokens[to - 1]?.text ?? "",
    )
  )
    to--;
  while (to > from && CALENDAR.test(tokens[to - 1]?.text ?? "")) to--;
  for (; from < to; from++) {
    const word = tokens[from]?.text ?? "";
    if (isSpeakingPronoun(word)) return from === to - 1 ? tokenTexts(text, tokens, from, to) : null;
    if (DETERMINER.test(word)) return to - from > 1 ? tokenTexts(text, tokens, from, to) : null;
    if (/^\p{Lu}/u.test(word) && !CALENDAR.test(word)) return tokenTexts(text, tokens, from, to);
    if (PLURAL.test(word)) return tokenTexts(text, tokens, from, to);
  }
  return null;
}

const PLURAL =
  /^(?:officials|police|authorities|prosecutors|investigators|critics|experts|analysts|sources|witnesses|residents|activists|organizers|organisers|lawyers|doctors|scientists|researchers|diplomats|leaders|supporters|opponents|lawmakers|rescuers|media|people|aides|troops|soldiers|teachers|workers|company|spokesman|spokeswoman|spokesperson)$/;
