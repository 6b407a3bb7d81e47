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
  const authors = byline.flatMap((author) => author.split(/,| and /)).map(wordsOf);
  return names.some((name) => {
    const words = wordsOf(name);
    const core = words.join("").replace(ADDITIONS, "");
    return (
      [outlet, ...byline.map(wordsOf)].some((excluded) => core && excluded.join("") === words.join("")) ||
      authors.some((author) => words[1] && author[1] && author[0] === words[0] && author.at(-1) === words.at(-1)) ||
      (kind === "organisation" && core && (outlet.join("").replace(ADDITIONS, "") === core || isTail(words, outlet)))
    );
  });
}

/** Returns the words of a name without "the" and "by", also where they are written in one. */
const wordsOf = (name: string): string[] => nameWords(name.replace(/^(?:by |the ?)(?=.)/i, ""));
