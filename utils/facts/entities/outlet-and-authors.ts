import type { PartyKind } from "../../types.ts";
import type { FactsInput } from "../text/annotated-text.ts";
import { initials, isTail, nameWords } from "./name-words.ts";

/** What outlets add to their name, or leave out: "Orlan News Online". */
const ADDITIONS = /(?:com|digital|india|magazine|news|online|radio|tv|uk|usa?)$/;

/** True if a party is the outlet or an author of an article, by one of its names. */
export function isOutletOrAuthor(
  { site, byline }: Pick<FactsInput, "site" | "byline">,
  names: readonly string[],
  kind: PartyKind,
): boolean {
  const outlet = wordsOf(site?.split(/ [-–|:·] /)[0] ?? "");
  const all = outlet.join("");
  return names.some((name) => {
    const words = wordsOf(name);
    const core = words.join("").replace(ADDITIONS, "");
    return (
      byline.some((author) => author.split(/,| and | & /).some((part) => isSamePerson(wordsOf(part), words))) ||
      [site ?? "", ...byline].some((excluded) => excluded && wordsOf(excluded).join("") === words.join("")) ||
      // "Courier" and "OC" of "The Orlan Courier", "NTN" of "NTN News".
      (kind === "organisation" &&
        core !== "" &&
        (all === core ||
          all.replace(ADDITIONS, "") === core ||
          (core.length > 2 && initials(outlet).includes(core)) ||
          isTail(words, outlet)))
    );
  });
}

/** Returns the words of a name without "the" and "by", also where they are written in one. */
const wordsOf = (name: string): string[] => nameWords(name.replace(/^(?:by |the ?)(?=.)/i, ""));

/** True if the first and the last words of two full names are equal. */
const isSamePerson = (author: readonly string[], name: readonly string[]): boolean =>
  author.length > 1 && name.length > 1 && author[0] === name[0] && author.at(-1) === name.at(-1);
