import { alternation } from "../../shared/word-lists.ts";
import { NAME_PARTICLES } from "../lexicon/name-particles.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import type { Name } from "../text/annotations.ts";
import { spanWithText } from "../text/spans.ts";

const MAX_RUN_CHARS = 16;
const MAX_FAMILY_CHARS = 24;
const PARTICLE = alternation([...NAME_PARTICLES, "las", "los", "ter"]);
const RUN_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${PARTICLE} |[ae]l-){1,3}$`, "iu");
const RUN_AFTER = new RegExp(`^ (?!(?:das|do) )(?:${PARTICLE} |[ae]l-){1,3}(?=\\p{Lu}\\p{Ll})`, "u");
const FAMILY_NAME = /^\p{Lu}[\p{L}'’-]+/u;
const GIVEN_NAME_BEFORE = /(?<![\p{L}\p{N}'’-])\p{Lu}\p{L}{1,15} $/u;
/** Particles that are English words, too: "the van Brel drove", "Do Brel and Moe agree?". */
const ENGLISH_WORD = /^(?:(?:al|bin|das|den|do|la|le|ter|van)|D(?:as|en|o)) $/;

/**
 * Joins what a model has cut at the particles of people's names: "Johan" and "Meer" of "Johan van der Meer". A family
 * name alone gets its particles back where these are no English word, or where the text has them in a full name.
 */
export function joinParticles(text: string, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const previous = joined.at(-1);
    if (previous && previous.end > name.start) continue;
    const after = name.kind === "person" ? RUN_AFTER.exec(text.slice(name.end, name.end + MAX_RUN_CHARS))?.[0] : null;
    const family = after && FAMILY_NAME.exec(text.slice(name.end + after.length).slice(0, MAX_FAMILY_CHARS))?.[0];
    const end = family ? name.end + after.length + family.length : name.end;
    joined.push({ ...name, ...spanWithText(text, { start: name.start, end }) });
  }
  const full = new Set(
    joined.flatMap(({ kind, text: words }) => (kind === "person" ? (/ (\p{Ll}.*)/u.exec(words)?.[1] ?? []) : [])),
  );
  return joined.map((name): Name => {
    const before = text.slice(Math.max(0, name.start - MAX_RUN_CHARS - MAX_FAMILY_CHARS), name.start);
    const run = RUN_BEFORE.exec(before)?.[0] ?? "";
    const given = GIVEN_NAME_BEFORE.exec(before.slice(0, before.length - run.length))?.[0] ?? "";
    const isGiven = GIVEN_NAMES.has(given.trim());
    if (!run || name.kind === "place" || (name.kind !== "person" && !isGiven)) return name;
    if (ENGLISH_WORD.test(run) && !isGiven && !full.has(run.toLowerCase() + name.text)) return name;
    const start = name.start - run.length - (isGiven ? given.length : 0);
    return { ...name, ...spanWithText(text, { start, end: name.end }), kind: "person" };
  });
}
