const MAX_WORDS_OF_PART = 6;
const MAX_CHARS = 80;

/** Names a file after the first words of some texts, in letters and digits that every system takes. */
export function fileName(parts: readonly string[], extension: string): string {
  const words = parts.flatMap((part) =>
    /^\d{4}-\d{2}-\d{2}$/.test(part)
      ? part
      : (part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS_OF_PART),
  );
  return `${words.join("-").slice(0, MAX_CHARS)}.${extension}`;
}
