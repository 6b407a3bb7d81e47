/** ISO 639-1 codes of the languages with a file of phrases beside English, which is always there. */
export const PHRASE_LANGUAGES: readonly string[] =
  "ar bn cs da de el es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv ta th tr uk ur zh".split(" ");
