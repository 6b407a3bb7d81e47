import type { PartyKind } from "../../types.ts";
import type { FactsInput } from "../text/annotated-text.ts";
import { initials, isTail, nameWords } from "./name-words.ts";

/** What outlets add to their name, or leave out: "Orlan News Online". */
const ADDITIONS = /(?:com|daily|digital|india|international|live|magazine|media|net|news|online|org|radio|tv|uk|usa?)$/;
/** What separates an outlet from its motto, and authors from each other and from their office. */
const SEPARATOR = /\s[-–|:·]\s|\s?[|;]\s?/;
const AUTHORS_SEPARATOR = /\s?[,|;]\s?|\s(?:and|&)\s/;

/** True if a party is the outlet or an author of an article, by one of its names. */
export function isOutletOrAuthor(
  { site, byline }: Pick<FactsInput, "site" | "byline">,
  names: readonly string[],
  kind: PartyKind,
): boolean {
  const [outlet = ""] = site?.split(SEPARATOR) ?? [];
  const authors = byline.flatMap((author) => author.replace(/^by /i, "").split(AUTHORS_SEPARATOR));
  return names.some(
    (name) =>
      [site ?? "", ...byline].some((excluded) => excluded !== "" && letters(excluded) === letters(name)) ||
      (kind === "organisation" && isOutlet(outlet, name)) ||
      (kind === "person" && authors.some((author) => isSamePerson(author, name))),
  );
}

/** Returns the letters and digits of a name without "the", for names that are written in one word as well. */
const letters = (name: string): string =>
  nameWords(name)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^the(?=.)/, "");

/** True for the short names of an outlet: "Courier" and "OC" of "The Orlan Courier", "NTN" of "NTN News". */
function isOutlet(outlet: string, name: string): boolean {
  const [all, short] = [letters(outlet), letters(name)];
  const core = short.replace(ADDITIONS, "");
  if (!all || !core) return false;
  const words = nameWords(outlet).filter((word) => word !== "the");
  const known = nameWords(name).filter((word) => word !== "the");
  return (
    [all, all.replace(ADDITIONS, "")].includes(core) ||
    (short.length > 2 && initials(words).includes(short)) ||
    isTail(known, words)
  );
}

/** True if the first and the last words of two full names are equal. */
function isSamePerson(author: string, name: string): boolean {
  const [one, other] = [nameWords(author), nameWords(name)];
  return one.length > 1 && other.length > 1 && one[0] === other[0] && one.at(-1) === other.at(-1);
}
