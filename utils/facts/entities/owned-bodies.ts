import { alternation } from "../../shared/word-lists.ts";
import type { Span } from "../../types.ts";
import type { Name } from "../text/annotations.ts";
import { spanWithText } from "../text/spans.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import type { Mention } from "./mentions.ts";
import words from "./owned-bodies.json" with { type: "json" };

const MAX_CHARS_AFTER = 60;
const MAX_CHARS_BEFORE = 5;
/** "'s presidential campaign" after a person's name; the group is the body. */
const BODY_AFTER = new RegExp(
  `^(['’]s)?(?: ${alternation(words.qualifiers)})? ${alternation(words.bodies)}(?![\\p{L}-])`,
  "u",
);
/** A noun that the body only qualifies: "the Brel campaign manager". */
const HEAD_AFTER = new RegExp(`^ ${alternation(words.headsAfterBody)}(?:e?s)?(?![\\p{L}])`, "u");
const QUALIFIERS: ReadonlySet<string> = new Set(words.qualifiers);
const BODIES: ReadonlySet<string> = new Set(words.bodies);

/** Finds campaigns and administrations with the name of a person: "the Brel campaign", "Ada Brel's campaign". */
export function findOwnedBodies(text: string, names: readonly Name[]): Mention[] {
  return names.flatMap(({ kind, start, end, sentence }): Mention[] => {
    if (kind !== "person") return [];
    const after = BODY_AFTER.exec(text.slice(end, end + MAX_CHARS_AFTER));
    if (!after) return [];
    const bodyEnd = end + after[0].length;
    const isNamed = after[1] !== undefined || /\bthe $/i.test(text.slice(Math.max(0, start - MAX_CHARS_BEFORE), start));
    if (!isNamed || HEAD_AFTER.test(text.slice(bodyEnd, bodyEnd + MAX_CHARS_AFTER))) return [];
    const evidence = { kind: "organisation" as const, weight: CERTAIN_KIND_WEIGHT };
    return [{ ...spanWithText(text, { start, end: bodyEnd }), evidence, title: null, sentence }];
  });
}

/** True for a name whose administration or campaign the text means: "the Brel administration". */
export const isBodyOwner = (text: string, { end }: Span): boolean =>
  BODY_AFTER.test(text.slice(end, end + MAX_CHARS_AFTER));

/** Returns the owner's family name and the body of a name's normalized words: "brel campaign"; null for other names. */
export function ownedBodyOf(nameWords: readonly string[]): string | null {
  const body = nameWords.at(-1) ?? "";
  const owner = nameWords
    .slice(0, -1)
    .filter((word) => !QUALIFIERS.has(word))
    .at(-1);
  return BODIES.has(body) && owner ? `${owner.replace(/'s$/, "")} ${body}` : null;
}
