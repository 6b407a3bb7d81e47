/** Escapes text within a line so that it contains no Markdown and no HTML. */
export const escapeInline = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/&(?=#?\w{1,31};)/g, "\\&");

/** Escapes text that may begin a line, where a dash or a number ("6. Juni") would open a list. */
export function escapeMarkdown(words: string): string {
  return escapeInline(words)
    .replace(/^[-+=](?=[-+=\s]|$)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** Encodes the characters that would end the address of a link. */
export function escapeAddress(url: string): string {
  return url.replace(/\(/g, "%28").replace(/\)/g, "%29").replace(/[<>]/g, encodeURIComponent).replace(/\s/g, "%20");
}
