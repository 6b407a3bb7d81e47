/** ISO 639-1 codes of the languages with a file of phrases beside English, which is always there. */
export const PHRASE_LANGUAGES: readonly string[] =
  "ar cs da de el es fi fr hu it ja ko nl no pl pt ro ru sv tr uk zh".split(" ");
