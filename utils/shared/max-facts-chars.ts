/**
 * Maximum length of the text in which facts are searched, in UTF-16 code units.
 * The longest real articles have a tenth of it; the rest of a longer text stays readable but has no facts.
 */
export const MAX_FACTS_CHARS = 400_000;
