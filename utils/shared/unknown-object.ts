/**
 * Stands in a text for something that only a picture of the page would tell (U+FFFC, the object replacement character).
 * No fact is taken from a sentence with it.
 */
export const UNKNOWN_OBJECT = "\uFFFC";
