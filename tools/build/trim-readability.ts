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

/** A part of the code and what takes its place; nothing if that is left out. */
type Part = readonly [name: string, source: RegExp, replacement?: string];

/** The checks of arguments, the log, and what is stored for the public method's result. */
const UNUSED_CODE: readonly Part[] = [
  ["checks of arguments", / {2}\/\/ In some older versions[\s\S]*? {2}options = options \|\| \{\};\n/],
  ["log", / {2}\/\/ Control whether log messages[\s\S]*?\n {2}\}\n(?=\}\n)/],
  ["calls of the log", /^ +this\.log\([^;]*\);\n/gm],
  ["direction of the text", /^ {8}\/\/ Find out text direction[\s\S]*?\n {8}\}\);\n/m],
  ["language", /^ {8}if \(node\.tagName === "HTML"\) \{\n.*\n {8}\}\n/m],
  ["words of reasons", /(?<=errs\.push\()\s*`[^`]*`\s*(?=\))/g, "0"],
];

const PARTS: readonly Part[] = [
  ...[...REPLACED_STEPS, ...UNUSED_METHODS].map(
    (name) => [name, new RegExp(String.raw`^ {2}${name}\(.*\n(?: {4}.*\n|\n)*? {2}\},$`, "m")] as const,
  ),
  ...UNUSED_PATTERNS.map((name) => [name, new RegExp(String.raw`^ {4}${name}:\s+/.*,$`, "m")] as const),
  ...UNUSED_LISTS.map(
    (name) => [name, new RegExp(String.raw`^ {2}${name}: (?:\[.*\],|[[{]\n(?: {4}.*\n)* {2}[\]}],)$`, "m")] as const,
  ),
  ...UNUSED_CODE,
];

/** Returns the code of Readability without what this project never runs; throws if a part of it is not found. */
export function trimReadability(code: string): string {
  let rest = code;
  for (const [name, source, replacement = ""] of PARTS) {
    const trimmed = rest.replace(source, replacement);
    if (trimmed === rest) throw new Error(`Readability has no ${name} of the known form: look at the new version`);
    rest = trimmed;
  }
  return rest;
}
