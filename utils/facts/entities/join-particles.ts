import { alternation } from "../../shared/word-lists.ts";
import { NAME_PARTICLES } from "../lexicon/name-particles.ts";
import type { Name } from "../text/annotations.ts";
import { spanWithText } from "../text/spans.ts";

const MAX_CHARS = 40;
const RUN = `(?:${alternation(NAME_PARTICLES)} |[ae]l-){1,3}`;
const RUN_BEFORE = new RegExp(`(?<![\\p{L}'’-])${RUN}$`, "iu");
const REST_AFTER = new RegExp(`^ (?!das |do )${RUN}\\p{Lu}\\p{Ll}[\\p{L}'’-]*`, "u");
/** Particles that are English words, too: "the van Brel drove", "Do Brel and Moe agree?". */
const ENGLISH_WORD = /^(?:al|bin|das|den|do|la|le|van|D(?:as|en|o)) $/;

/** Joins what a model has cut at the particles of people's names: "Johan" and "Meer" of "Johan van der Meer". */
export function joinParticles(text: string, names: readonly Name[]): Name[] {
  let last = 0;
  return names.flatMap((name): Name[] => {
    if (name.start < last) return [];
    if (name.kind !== "person") return [name];
    const run = RUN_BEFORE.exec(text.slice(Math.max(0, name.start - MAX_CHARS), name.start))?.[0] ?? "";
    last = name.end + (REST_AFTER.exec(text.slice(name.end, name.end + MAX_CHARS))?.[0].length ?? 0);
    const start = ENGLISH_WORD.test(run) ? name.start : name.start - run.length;
    return [{ ...name, ...spanWithText(text, { start, end: last }) }];
  });
}
