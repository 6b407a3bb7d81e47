import { lookUpVerbForm } from "../../../lexicon/verb-forms.ts";
import { isPastVerb, wordsOf } from "./verbs.ts";

// Straight marks open before a word and close behind one.
const OPENING = /“|(?<![^\s([—–])"(?=\S)/g;
const CLOSING = /”|(?<=\S)"(?![\p{L}\p{N}])/gu;
const IMPERATIVE = /^\W*(?:please |just |so |then |do not |don['’]t |never )?(?<verb>\p{L}+)/u;

/** The words of a quotation on either side of an expression, as far as its sentence reaches. */
type QuotedWords = { before: string; after: string };

/** Returns the words of the quotation that an expression is in; null if it is in none. */
export function wordsOfQuotation(before: string, after: string): QuotedWords | null {
  const opened = [...before.matchAll(OPENING)].at(-1);
  const start = opened ? opened.index + opened[0].length : 0;
  // A mark that closes behind the last one that opens: the quotation is over.
  if ([...before.slice(start).matchAll(CLOSING)].length > 0) return null;
  const end = [...after.matchAll(CLOSING)][0]?.index ?? -1;
  const reopened = [...after.matchAll(OPENING)][0]?.index ?? -1;
  const isClosed = end >= 0 && (reopened < 0 || end < reopened);
  if (!opened && !isClosed) return null;
  return { before: before.slice(start), after: isClosed ? after.slice(0, end) : after };
}

/** True if the words around an expression are an order or a request: "Ask me on", "See you on". */
export function isImperative({ before, after }: QuotedWords): boolean {
  const verb = IMPERATIVE.exec(before.toLowerCase())?.groups?.verb ?? "";
  const tail = /^(?: (?!(?:and|but|if|when|while)\b)\p{L}+)*/u.exec(after)?.[0] ?? "";
  return lookUpVerbForm(verb) === "base" && !wordsOf(before + tail).some(isPastVerb);
}
