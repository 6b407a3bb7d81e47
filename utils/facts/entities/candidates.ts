import type { Span } from "../../types.ts";
import { CALENDAR_WORDS, COMMON_WORDS } from "../lexicon/common-words.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { ORGANISATION_OF_NOUNS, ORGANISATIONS } from "../lexicon/organisations.ts";
import { PLACES } from "../lexicon/places.ts";
import type { Token } from "../text/tokens.ts";

/** A run of tokens that may be a name: the index of its first token and the one after its last. */
export type Candidate = { from: number; to: number; sentenceStart: boolean };

const INNER = new Set(
  "of de del della di da dos das do la le van von der den bin ibn al el du the for and &".split(" "),
);
const PARTICLES = new Set("de del della di da dos das do la le van von der den bin ibn al el du".split(" "));

/** Whether a token is written as a name is: with a capital, or a small article and a capital (al-Assad). */
export const isCapitalized = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === "word" && /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu})/u.test(token.text);

/** What a text's own lower-case words say about its capitalised ones. */
export type LetterCaseUsage = { lower: ReadonlySet<string>; inside: ReadonlySet<string> };

/** The words that a text writes in lower case, and those it writes in capitals inside sentences. */
export function letterCaseUsage(tokens: readonly Token[], starts: ReadonlySet<number>): LetterCaseUsage {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    if (/^\p{Ll}/u.test(token.text)) lower.add(token.text);
    else if (!starts.has(token.start)) inside.add(token.text);
  }
  return { lower, inside };
}

const known = (word: string) => GROUPS.has(word) || PLACES.has(word) || ORGANISATIONS.has(word);

/** Whether a capitalised word at a sentence's start is only a word. */
function isOnlyAWord(token: Token, next: Token | undefined, { lower, inside }: LetterCaseUsage): boolean {
  const word = token.text;
  const plain = word.toLowerCase();
  if (COMMON_WORDS.has(plain) || COMMON_WORDS.has(plain.replace(/['’].*$/, ""))) return true;
  if (known(word) || inside.has(word)) return false;
  if (lower.has(plain)) return true;
  // A lone unknown capital at a sentence's start is a name only where what follows says so.
  return !isCapitalized(next) && /(?:ing|ed|ly|s|tion|ment|ness)$/.test(plain) && word.length > 4;
}

/** The runs of capitalised words of one sentence. Headlines in capitals throughout are read word by word and say little. */
export function findCandidates(
  tokens: readonly Token[],
  sentence: Span,
  range: { from: number; to: number },
  spelling: LetterCaseUsage,
): Candidate[] {
  const found: Candidate[] = [];
  let at = range.from;
  while (at < range.to) {
    const token = tokens[at];
    if (!isCapitalized(token) || CALENDAR_WORDS.has(token.text)) {
      at++;
      continue;
    }
    const opensSentence = token.start === sentence.start || /["“«„'‘(—–:]/.test(tokens[at - 1]?.text ?? "");
    if (opensSentence && isOnlyAWord(token, tokens[at + 1], spelling)) {
      at++;
      continue;
    }
    if (!opensSentence && COMMON_WORDS.has(token.text.toLowerCase()) && token.text.length < 4 && !known(token.text)) {
      at++;
      continue;
    }
    const to = endOfRun(tokens, at, range.to);
    // A letter alone names nothing.
    if (to - at > 1 || token.text.length > 1) found.push({ from: at, to, sentenceStart: opensSentence });
    at = to;
  }
  return found;
}

/** The token after a name's last: capitals that adjoin, with small words between them where names have such. */
function endOfRun(tokens: readonly Token[], from: number, limit: number): number {
  let end = from + 1;
  while (end < limit) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (!token || !before) break;
    const gap = token.start - before.end;
    if (gap > 1) break;
    if (isCapitalized(token) && !CALENDAR_WORDS.has(token.text)) {
      end++;
      continue;
    }
    if (
      token.kind === "number" &&
      gap === 1 &&
      /^\d{1,3}$/.test(token.text) &&
      /^(?:Group|Route|Highway|Flight|Formula|Apollo|Channel)$/.test(before.text)
    ) {
      end++;
      continue;
    }
    const joined = joins(tokens, from, end, limit);
    if (joined === 0) break;
    end += joined;
  }
  return end;
}

/** How many tokens to take over a small word inside a name ("of", "de la", "&"), the capital after it included; 0 where it ends the name. */
function joins(tokens: readonly Token[], from: number, at: number, limit: number): number {
  const word = tokens[at]?.text.toLowerCase() ?? "";
  const last = tokens[at - 1]?.text ?? "";
  if (!INNER.has(word)) return 0;
  let next = at + 1;
  if (next < limit && INNER.has(tokens[next]?.text.toLowerCase() ?? "") && word !== "and") next++;
  if (next >= limit || !isCapitalized(tokens[next]) || CALENDAR_WORDS.has(tokens[next]?.text ?? "")) return 0;
  const head = tokens[from]?.text ?? "";
  if (word === "of" && !ORGANISATION_OF_NOUNS.has(last) && !ORGANISATION_OF_NOUNS.has(head)) return 0;
  if (
    word === "for" &&
    !/^(?:Center|Centre|Institute|Council|Movement|Committee|Alliance|Agency|Party|Organization|Association|Fund)$/.test(
      last,
    )
  )
    return 0;
  if (
    word === "and" &&
    !/^(?:Ministry|Department|Bosnia|Trinidad|Committee|Commission|Agency|Food|Health|Trade|Science)$/.test(head)
  )
    return 0;
  if (word === "the") return 0;
  if (word === "&" || word === "of" || word === "for" || word === "and") return next - at + 1;
  return PARTICLES.has(word) ? next - at + 1 : 0;
}
