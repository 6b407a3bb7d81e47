import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { Token } from "../text/tokens.ts";

const ENOUGH = 12;
const FULL = 30;
const LONG = 160;
const LONGEST = 300;
const TAIL = 16;
const SUBORDINATES =
  /^(?:after|before|as|while|when|because|since|although|though|unless|until|amid|following|despite|if|whose|where)$/;
const GOES_ON =
  /^(?:which|who|whose|whom|where|while|but|as|after|when|and|so|that['’]s|it['’]s|with|although|though|because|since|before|amid|according|following|despite|including|or|yet|\p{Ll}+ing)$/u;
const SAYS =
  /^(?:said|says|say|told|reported|reports|announced|according|showed|shows|confirmed|added|wrote|ruled|decided)$/;

/** A place where a predicate may end: before which token, and whether the clause surely ends there. */
type Boundary = { end: number; strong: boolean };

/** Where a predicate ends that begins at token `verb`: at the end of its clause, the agency's "…, police said" left out; null where no end is near. */
export function findPredicateEnd(tokens: readonly Token[], verb: number, stop: number): number | null {
  const from = tokens[verb]?.start ?? 0;
  const found = boundaries(tokens, verb, stop);
  const size = ({ end }: Boundary) => end - from;
  const strong = found.find((boundary) => boundary.strong && size(boundary) >= ENOUGH);
  if (strong && size(strong) <= LONG) return strong.end;
  const weak = found.findLast((boundary) => size(boundary) >= FULL && size(boundary) <= LONG);
  const any = weak ?? found.find((boundary) => size(boundary) >= ENOUGH) ?? found.at(-1);
  return any && size(any) <= LONGEST ? any.end : null;
}

function boundaries(tokens: readonly Token[], verb: number, stop: number): Boundary[] {
  const found: Boundary[] = [];
  let quoted = false;
  let depth = 0;
  for (let at = verb + 1; at < stop; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) break;
    if (/^[“”"]$/.test(token.text)) quoted = token.text === "“" || (token.text === '"' && !quoted);
    if (/^['`]$/.test(token.text) && tokens[at + 1]?.text === token.text && tokens[at + 1]?.start === token.end)
      quoted = !quoted;
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    if (quoted || depth > 0) continue;
    const follows = tokens[at + 1]?.text ?? "";
    const dash = /^[—–]$/.test(token.text) || (token.text === "-" && follows === "-");
    // Behind a colon stands what was said or a second headline: it belongs here only where it is quoted.
    const colon = token.text === ":" && !/^[“"]$/.test(follows);
    if (token.text === ";" || dash || colon) found.push({ end: before.end, strong: true });
    else if (token.text === ",") {
      const strong = GOES_ON.test(follows) || isAttribution(tokens, at + 1, stop);
      if (strong || !isListed(tokens, at, stop)) found.push({ end: before.end, strong });
    } else if (SUBORDINATES.test(token.text)) found.push({ end: before.end, strong: false });
  }
  const last = lastWord(tokens, verb, stop);
  if (last !== undefined) found.push({ end: last, strong: true });
  return found;
}

/** Whether the words from `at` to the next comma or the end only say who says it: "…, the coastguard said on Monday". */
function isAttribution(tokens: readonly Token[], at: number, stop: number): boolean {
  let comma = false;
  for (let ahead = at; ahead < stop && ahead - at < TAIL; ahead++) {
    const word = tokens[ahead]?.text ?? "";
    if (word === ",") comma = true;
    // "…, its operator, Karewa Air, said": behind an apposition the verb follows its comma.
    else if (SAYS.test(word)) return !comma || tokens[ahead - 1]?.text === ",";
    else if (/^(?:has|have|had)$/.test(word) && SAYS.test(tokens[ahead + 1]?.text ?? "")) return true;
    else if (/^[;“"]$/.test(word) || /^(?:auxiliary|past)$/.test(lookUpVerbForm(word) ?? "")) return false;
  }
  return false;
}

/** Whether a comma stands inside a list, a number of names, an age or a place: then nothing ends there. */
function isListed(tokens: readonly Token[], at: number, stop: number): boolean {
  const follows = tokens[at + 1];
  if (!follows || follows.kind === "number" || /^\p{Lu}/u.test(follows.text)) return true;
  for (let ahead = at + 1; ahead < stop && ahead - at < 8; ahead++) {
    const word = tokens[ahead]?.text ?? "";
    if (word === "and" || word === "or") return true;
    if (/^(?:has|have|had)$/.test(word) && SAYS.test(tokens[ahead + 1]?.text ?? "")) return true;
    if (lookUpVerbForm(word) === "auxiliary") return false;
  }
  return false;
}

/** The end of the last word before `stop`; a closing mark stays with the words that it closes. */
function lastWord(tokens: readonly Token[], verb: number, stop: number): number | undefined {
  let at = stop - 1;
  const opens = tokens.slice(verb, stop).some(({ text }) => /^[“"]$/.test(text));
  while (at > verb && (opens ? /^[.!?…]$/ : /^[.!?…”"]$/).test(tokens[at]?.text ?? "")) at--;
  return tokens[at]?.end;
}
