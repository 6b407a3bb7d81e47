import type { Span } from "../../types.ts";
import type { Reading } from "../reading.ts";

const LONGEST = 9;
// The finite verbs that leads use and that do not end in -ed.
const VERBS = new Set(
  "is are was were has have had will would could should may might must can says said plans begins began rose rises fell falls cut cuts hit hits came comes went goes gave gives met meets left leaves held holds found finds became becomes took takes made makes told tells sent sends won wins lost loses struck strikes shut shuts set sets put puts got gets ran runs broke breaks fought kept keeps let led leads paid pays sold sells spent stood stands swore voted wrote faces wants agrees votes opens closes warns backs approves bans calls denies drove drives flew bought built brought blew caught chose drew grew heard hurt knew laid lay rode sank saw sees shot shook slid spoke spread stole swept thought threw understood withdrew".split(
    " ",
  ),
);
const ADVERB_FIRST =
  /^(?:On|In|At|After|Before|During|Since|As|When|While|With|For|By|From|Following|Despite|Under|Amid)$/;

/** The subject of a sentence in words: what stands before its first finite verb, where that is short and plain; null otherwise. */
export function subjectOf({ text, tokens }: Reading, sentence: Span): Span | null {
  const first = tokens.findIndex(({ start }) => start >= sentence.start);
  if (first < 0 || ADVERB_FIRST.test(tokens[first]?.text ?? "")) return null;
  for (let at = first; at < tokens.length && at - first <= LONGEST; at++) {
    const token = tokens[at];
    if (!token || token.start >= sentence.end || /^[,;:.—–()“”"]$/.test(token.text)) return null;
    const isVerb = VERBS.has(token.text) || (/^\p{Ll}{2,}ed$/u.test(token.text) && tokens[at + 1]?.text !== "of");
    if (!isVerb) continue;
    const last = tokens[at - 1];
    // "Truck drivers who had blocked …": the clause behind "who" is not the sentence's verb.
    const relative = tokens.slice(first, at).findIndex(({ text: word }) => /^(?:who|which|that)$/.test(word));
    const end = relative > 0 ? tokens[first + relative - 1]?.end : last?.end;
    return at > first && end !== undefined && /\p{L}/u.test(text.slice(sentence.start, end))
      ? { start: sentence.start, end }
      : null;
  }
  return null;
}
