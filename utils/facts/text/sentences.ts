import type { Span } from "../../types.ts";

// Words whose dot ends no sentence: titles, ranks, months, company forms, and what stands before a name or a number.
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen rep gov gen lt col maj capt cmdr sgt cpl pvt adm rev hon pres supt det insp amb st ste mt ft " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "no nos vs v cf fig vol op ca approx est dept univ assn bros inc corp co ltd plc llc jr sr esq e.g i.e etc al " +
    "bzw ca dr hr fr nr str usw bzgl z.b d.h u.a м р св г ул им руб млн млрд тыс т.е т.д т.п"
  ).split(" "),
);
// Of those, the ones that may also end a sentence: then the next word's capital decides.
const MAY_END = new Set("inc corp co ltd plc llc jr sr etc al no st u.s u.k u.n a.m p.m d.c".split(" "));
// States of the USA, as they stand behind a town or a party: "(D-Wis.) said", "Gary, Ind., on Monday". Written with a capital.
const STATES = new Set(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo".split(
    " ",
  ),
);
const STARTERS = new Set(
  "the a an in on at but and he she it they we i this that these those his her its their there when while after before as if for to so no what who how not some one two many most".split(
    " ",
  ),
);

/** Whether the dot at `dot` ends a sentence, seen from the word before it and the word after. */
function dotEnds(line: string, dot: number, next: string): boolean {
  let from = dot;
  while (from > 0 && /[\p{L}\p{N}.'’-]/u.test(line[from - 1] ?? "")) from--;
  const written = line.slice(from, dot);
  if (STATES.has(written.slice(written.lastIndexOf("-") + 1)))
    return STARTERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  const before = written.toLowerCase();
  if (/^\p{L}$/u.test(before)) return false; // an initial: J. Smith
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(before);
  if (dotted || MAY_END.has(before)) return STARTERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  return !ABBREVIATIONS.has(before);
}

/** The sentences of one line, as offsets from `offset`. */
function sentencesOfLine(line: string, offset: number): Span[] {
  const out: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(line[from] ?? "")) from++;
    while (to > from && /\s/.test(line[to - 1] ?? "")) to--;
    if (to > from) out.push({ start: offset + from, end: offset + to });
    start = end;
  };
  for (const stop of line.matchAll(/[.!?…。！？]+/gu)) {
    let after = stop.index + stop[0].length;
    while (/["”’'»)\]]/.test(line[after] ?? "")) after++;
    if (after < line.length && !/\s/.test(line[after] ?? "") && !/[。！？]/.test(stop[0])) continue;
    let head = after;
    while (head < line.length && /[\s"“‘'«([—–-]/.test(line[head] ?? "")) head++;
    const first = line[head] ?? "";
    if (/\p{Ll}/u.test(first)) continue;
    let wordEnd = head;
    while (wordEnd < line.length && /[\p{L}\p{M}'’]/u.test(line[wordEnd] ?? "")) wordEnd++;
    // A dash behind a dot goes on: "KETTLE CREEK, Wis. — The company …".
    if (stop[0] === "." && /^\s+[—–-]/.test(line.slice(after, after + 4))) continue;
    const single = stop[0] === ".";
    if (single && after === stop.index + 1 && !dotEnds(line, stop.index, line.slice(head, wordEnd))) continue;
    push(after);
  }
  push(line.length);
  return out;
}

/** The sentences of a text, in order. A line break always ends one; titles, initials and abbreviations do not. */
export function splitSentences(text: string): Span[] {
  const out: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) out.push(...sentencesOfLine(line[0], line.index));
  return out;
}
