/** Steps of Readability that `utils/article/content/readability.ts` replaces by nothing. */
export const REPLACED_STEPS = ["_cleanStyles", "_fixLazyImages"];
/** The public method, which is not called, and what only it and the replaced steps call. */
const UNUSED_METHODS = [
  "parse",
  "_cleanClasses",
  "_fixRelativeUris",
  "_getArticleMetadata",
  "_getArticleTitle",
  "_getJSONLD",
  "_isSingleImage",
  "_isUrl",
  "_postProcessContent",
  "_removeScripts",
  "_simplifyNestedElements",
  "_unescapeHtmlEntities",
  "_unwrapNoscriptImages",
];
/** Patterns that nothing reads, or only the methods above. */
const UNUSED_PATTERNS = [
  "b64DataUrl",
  "extraneous",
  "jsonLdArticleTypes",
  "nextLink",
  "prevLink",
  "replaceFonts",
  "srcsetUrl",
];
const UNUSED_LISTS = ["DEPRECATED_SIZE_ATTRIBUTE_ELEMS", "HTML_ESCAPE_MAP", "PRESENTATIONAL_ATTRIBUTES"];

const PARTS: readonly (readonly [name: string, source: RegExp])[] = [
  ...[...REPLACED_STEPS, ...UNUSED_METHODS].map(
    (name) => [name, new RegExp(String.raw`^ {2}${name}\(.*\n(?: {4}.*\n|\n)*? {2}\},$`, "m")] as const,
  ),
  ...UNUSED_PATTERNS.map((name) => [name, new RegExp(String.raw`^ {4}${name}:\s+/.*,$`, "m")] as const),
  ...UNUSED_LISTS.map(
    (name) => [name, new RegExp(String.raw`^ {2}${name}: (?:\[.*\],|[[{]\n(?: {4}.*\n)* {2}[\]}],)$`, "m")] as const,
  ),
  ["_debug", /^ {2}if \(this\._debug\) \{\n(?: {4}.*\n|\n)* {2}\} else /m],
];

/** Returns the code of Readability without what this project never runs; throws if a part of it is not found. */
export function trimReadability(code: string): string {
  let rest = code;
  for (const [name, source] of PARTS) {
    if (!source.test(rest)) throw new Error(`Readability has no ${name} of the known form: look at the new version`);
    rest = rest.replace(source, "");
  }
  return rest;
}
