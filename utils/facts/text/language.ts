import functionWords from "../lexicon/function-words.json" with { type: "json" };

/** A language that has a trained model in `public/models/`. */
export type ModelLanguage = "en";

/** The language of a text. */
export type TextLanguage = {
  /** BCP 47 tag; "en" if neither the page nor the text tells. */
  tag: string;
  /** The language of the model to use, or null if the text needs the rules that hold in every language. */
  model: ModelLanguage | null;
};

const SAMPLE_CHARS = 3_000;
// Minimum share of function words in running text; other languages reach a few percent by coincidence ("in", "was").
const MIN_SHARE = 0.12;
// One function word alone is coincidence: "met" is Dutch, too.
const MIN_FUNCTION_WORDS = 2;
// Below this number of words, shares say nothing.
const MIN_WORDS = 20;
// A declared language is wrong if another one has this many times its function words.
const CONTRADICTION = 4;

const LANGUAGES_BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords))
  for (const word of words) LANGUAGES_BY_WORD.set(word, [...(LANGUAGES_BY_WORD.get(word) ?? []), language]);

/**
 * Decides what language a text is in, once for all detectors.
 * A declared language that Factbox knows counts, unless the text's function words clearly contradict it. An unknown or
 * missing declaration gives way to the function words; without either, the script decides, else it is English.
 */
export function decideLanguage(text: string, stated: string | null): TextLanguage {
  const { words, counts } = countFunctionWords(text);
  const declared = wellFormedTag(stated);
  const declaredLanguage = declared?.toLowerCase().split(/[-_]/)[0] ?? null;
  const tag = decideTag(text, words, counts, declared, declaredLanguage);
  return { tag, model: isEnglish(tag) && hasEnglishText(words, counts, declaredLanguage) ? "en" : null };
}

/** Returns a declared tag, without its regions if they are malformed ("de-de-de"); null for no tag at all. */
function wellFormedTag(stated: string | null): string | null {
  for (const tag of stated ? [stated, stated.split(/[-_]/)[0] ?? ""] : [])
    try {
      Intl.getCanonicalLocales(tag);
      return tag;
    } catch {
      // What a page declares may be anything; every use of a malformed tag would throw.
    }
  return null;
}

/** True for the tag of any English. */
export const isEnglish = (tag: string) => /^en(?:[-_]|$)/i.test(tag);

function decideTag(
  text: string,
  words: number,
  counts: ReadonlyMap<string, number>,
  declared: string | null,
  declaredLanguage: string | null,
): string {
  const [likeliest, most] = mostFrequent(counts);
  const isClear = most > MIN_SHARE * words && most >= MIN_FUNCTION_WORDS;
  if (declared && declaredLanguage && declaredLanguage in functionWords) {
    const isContradicted = words >= MIN_WORDS && isClear && most > CONTRADICTION * (counts.get(declaredLanguage) ?? 0);
    return isContradicted ? likeliest : declared;
  }
  return isClear ? likeliest : (declared ?? languageOfScript(text) ?? "en");
}

/** Returns the language that the script of a short text suggests, or null. */
function languageOfScript(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const isMostly = (script: RegExp) => (sample.match(script)?.length ?? 0) > letters / 2;
  if (isMostly(/\p{Script=Arabic}/gu)) return "ar";
  if (!isMostly(/\p{Script=Cyrillic}/gu)) return null;
  return /[іїєґ]/i.test(sample) ? "uk" : "ru";
}

/**
 * Returns true if a text reads as English.
 * A text too short to tell needs a declaration or one English function word.
 */
function hasEnglishText(words: number, counts: ReadonlyMap<string, number>, declaredLanguage: string | null): boolean {
  const english = counts.get("en") ?? 0;
  return words < MIN_WORDS ? declaredLanguage === "en" || english > 0 : english >= MIN_SHARE * words;
}

function countFunctionWords(text: string): { words: number; counts: Map<string, number> } {
  const words =
    text
      .slice(0, SAMPLE_CHARS)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_BY_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return { words: words.length, counts };
}

/** Returns the language with the most function words, and their number. English wins a tie, else the first counted. */
function mostFrequent(counts: ReadonlyMap<string, number>): [language: string, count: number] {
  let best: [string, number] = ["en", counts.get("en") ?? 0];
  for (const [language, count] of counts) if (count > best[1]) best = [language, count];
  return best;
}

/** Country domains whose sites write of their own dollar; the others say nothing of the region. */
const DOLLAR_DOMAIN = /\.(au|ca|hk|nz|sg)$/;

/** Adds the region of a site's country to a language tag without one: "en" of "example.com.au" is "en-AU". */
export function withRegionOf(tag: string, url: string): string {
  const region = URL.canParse(url) ? DOLLAR_DOMAIN.exec(new URL(url).hostname)?.[1] : undefined;
  return region && /^[a-z]{2,3}$/.test(tag) ? `${tag}-${region.toUpperCase()}` : tag;
}
