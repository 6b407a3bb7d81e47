import { readyStateOf, rootElementOf, titleOf } from "../shared/live-document.ts";
import { attributeOf, queryAll } from "../shared/live-dom.ts";

/** Codes that pages use for a language with a file of phrases under another code. */
const ALIASES: Readonly<Record<string, string>> = { nb: "no", nn: "no" };
/** Scripts that follow each other in Unicode, and the languages with phrases that are written in them. */
const SCRIPTS: readonly (readonly [scripts: RegExp, languages: string])[] = [
  [/[Ͱ-Ͽ]/, "el"],
  [/[Ѐ-ӿ]/, "ru,uk"],
  [/[\u0590-\u06ff]/, "ar,fa,he,ur"],
  [/[\u0900-\u0e7f]/, "bn,hi,ta,th"],
  [/[가-힯]/, "ko"],
  [/[぀-ヿ]/, "ja"],
  [/[一-鿿]/, "ja,zh"],
];
const LANGUAGE_TAGS = "meta[property='og:locale'], meta[http-equiv='content-language' i]";
// The language of a tag such as "pt-BR", in a list of tags.
const LANGUAGE = /(?<![^,\s])[a-z]{2,3}(?![a-z])/g;

type KnownLanguages = { readyState: string; languages: string[] | null };

/** Results by document: a page is looked at again and again, and its tags are complete once it is parsed. */
const known = new WeakMap<Document, KnownLanguages>();

/**
 * Returns the codes of the languages that a page may be written in; null if it names none and its title tells none.
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
  const title = titleOf(document);
  const written = SCRIPTS.flatMap(([script, languages]) => (script.test(title) ? languages : []));
  const named = [attributeOf(rootElementOf(document), "lang"), ...tags, ...written].join().toLowerCase();
  return named.match(LANGUAGE)?.map((code) => ALIASES[code] ?? code) ?? null;
}
