const STEM_CHARS = 5;

/** Returns the beginnings of a text's words of four letters or more, which inflected forms have in common. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM_CHARS)));
}
