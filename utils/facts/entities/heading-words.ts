import { GROUPS } from "../lexicon/groups.ts";
import { ORGANISATIONS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import { PLACES } from "../lexicon/places.ts";
import type { Cluster } from "./clusters.ts";

const MAX_CHARS = 160;
/** Verbs that are given names, too: "Will Love Last?". */
const MODAL = /^(?:May|Will) /;
/** A line that no mark of a sentence closes. */
const HEADING = /[^.,;”"]$/;
const BULLET = /^(?:[\d.•*–-]+ )?$/;
const LABEL_END = /^[^.!?]{0,20}:(?: |$)/;

/**
 * True for capitalised words that are no name: those that a text has in headings and labels only, and in small letters
 * elsewhere. `lower` holds the text's words in small letters.
 */
export const isHeadingWords = ({ names, mentions }: Cluster, text: string, lower: ReadonlySet<string>): boolean =>
  [...names.keys()].every(
    (name) =>
      ![ORGANISATIONS, PLACES, GROUPS].some((list) => list.has(name)) &&
      (MODAL.test(name) || !GIVEN_NAMES.has(name.replace(/ .*/, ""))) &&
      name.split(" ").every((word) => lower.has(word.toLowerCase())),
  ) &&
  mentions.every(({ start, end, text: name }) => {
    const left = text.slice(Math.max(0, start - MAX_CHARS), start).replace(/^.*\n/s, "");
    const after = text.slice(end, end + MAX_CHARS).replace(/\n.*/s, "");
    const line = left + name + after;
    const isLabel = BULLET.test(left) && LABEL_END.test(after);
    return line.length < MAX_CHARS && (isLabel || (HEADING.test(line) && !/(?<!\p{L})\p{Ll}\p{L}{4}/u.test(line)));
  });
