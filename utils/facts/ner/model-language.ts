const MODEL_LANGUAGES = ["en"] as const;
/** A language that there is a model for. */
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

const LOOKED_AT = 3_000;
// Words that only one of the languages has in every other line.
const SMALL_WORDS: Readonly<Record<ModelLanguage, ReadonlySet<string>>> = {
  en: new Set(
    "the of and to in that is was for on with as it at by he said from has his be are have not this".split(" "),
  ),
};
// The least share of a text's words; other languages have a few of them by chance ("in", "to", "was").
const SHARE = 0.12;
const FEW = 20;

/** The language of a text for which there is a model: what the page declares, where the text's own small words do not speak against it; without a declaration, what they say. Null for any other. */
export function selectModelLanguage(text: string, declared: string | null): ModelLanguage | null {
  const own = declared?.toLowerCase().split("-")[0] ?? null;
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const language of MODEL_LANGUAGES) {
    if (own !== null && own !== language) continue;
    const small = words.filter((word) => SMALL_WORDS[language].has(word)).length;
    if (words.length < FEW ? own === language || small > 0 : small >= SHARE * words.length) return language;
  }
  return null;
}
