import { readyStateOf, rootElementOf, titleOf } from "../../shared/live-document.ts";
import { attributeOf, queryAll } from "../../shared/live-dom.ts";
import { PHRASE_LANGUAGES } from "./languages.ts";

/** Codes that pages use for a language with a file of phrases under another code. */
const ALIASES: Readonly<Record<string, string>> = { nb: "no", nn: "no" };
/** Scripts, and the languages with phrases that are written in them. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/[Ѐ-ӿ]/, ["ru", "uk"]],
  [/[Ͱ-Ͽ]/, ["el"]],
  [/[؀-ۿ]/, ["ar"]],
  [/[가-힯]/, ["ko"]],
  [/[぀-ヿ]/, ["ja"]],
  [/[一-鿿]/, ["zh", "ja"]],
];
const LANGUAGE_TAGS = "meta[property='og:locale'], meta[http-equiv='content-language' i]";

type KnownLanguages = { readyState: string; languages: string[] | null };

/** Results by document: a page is looked at again and again, and its tags are complete once it is parsed. */
const known = new WeakMap<Document, KnownLanguages>();

/**
 * Returns the languages with phrases that a page may be written in; null if it names none and its title tells none.
 * A template may name a wrong one, so every language that the page names counts.
 */
export function pageLanguages(document: Document): string[] | null {
  const readyState = readyStateOf(document);
  const earlier = known.get(document);
  if (earlier?.readyState === readyState) return earlier.languages;
  const languages = findLanguages(document);
  known.set(document, { readyState, languages });
  return languages;
}

function findLanguages(document: Document): string[] | null {
  const tags = queryAll(document, LANGUAGE_TAGS).map((tag) => attributeOf(tag, "content"));
  const named = [attributeOf(rootElementOf(document), "lang"), ...tags].flatMap((tag) => tag?.split(",") ?? []);
  const codes = named.map((tag) => tag.trim().toLowerCase().split(/[-_]/)[0] ?? "").filter((code) => code !== "");
  const written = SCRIPTS.filter(([script]) => script.test(titleOf(document))).flatMap(([, languages]) => languages);
  if (codes.length + written.length === 0) return null;
  const languages = [...codes, ...written].map((code) => ALIASES[code] ?? code);
  return [...new Set(languages)].filter((code) => code === "en" || PHRASE_LANGUAGES.includes(code));
}
