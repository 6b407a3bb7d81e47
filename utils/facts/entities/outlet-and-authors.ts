import type { PartyKind } from "../../types.ts";
import type { FactsInput } from "../text/annotated-text.ts";
import { isTail, nameWords } from "./name-words.ts";

/** What outlets add to their name, or leave out: "Orlan News Online". */
const ADDITIONS = /(?:com|news|online|tv)$/;

/** True if a party is the outlet or an author of an article, by one of its names. */
export function isOutletOrAuthor(
  { site, byline }: Pick<FactsInput, "site" | "byline">,
  names: readonly string[],
  kind: PartyKind,
): boolean {
  const outlet = wordsOf(site?.split(/ [-–|] /)[0] ?? "");
  const excluded = [outlet, ...byline.map(wordsOf)].map(join);
  return names.some((name) => {
    const words = wordsOf(name);
    const core = join(words).replace(ADDITIONS, "");
    const isBody = kind === "organisation" && (join(outlet).replace(ADDITIONS, "") === core || isTail(words, outlet));
    return core !== "" && (isBody || excluded.includes(join(words)));
  });
}

const join = (words: readonly string[]): string => words.join("");

/** Returns the words of a name without "the" and "by", also where they are written in one. */
const wordsOf = (name: string): string[] => nameWords(name.replace(/^(?:by |the ?)(?=.)/i, ""));
