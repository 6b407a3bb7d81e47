// Context: background. Reads the phrases of a language from the extension's own files.

/** Reads the phrases of some languages; a file that cannot be read is left out. */
export async function readPhrases(languages: readonly string[]): Promise<Record<string, unknown>> {
  const files = languages.map(async (language): Promise<[string, unknown]> => {
    const response = await fetch(`/phrases/${language}.json`);
    return [language, await response.json()];
  });
  const read = await Promise.allSettled(files);
  return Object.fromEntries(read.flatMap((file) => (file.status === "fulfilled" ? [file.value] : [])));
}
