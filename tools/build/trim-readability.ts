/** Steps of Readability that `utils/article/content/readability.ts` replaces; their own code is left out. */
export const REPLACED_STEPS = [
  "_cleanStyles",
  "_fixLazyImages",
  "_getTextDensity",
  "_isProbablyVisible",
  "_isValidByline",
];
/** The public method, which is not called, and what only it and the replaced steps call. */
const UNUSED_METHODS = [
  "parse",
  "_cleanClasses",
  "_findNode",
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
const UNUSED_LISTS = [
  "CLASSES_TO_PRESERVE",
  "DEPRECATED_SIZE_ATTRIBUTE_ELEMS",
  "HTML_ESCAPE_MAP",
  "PRESENTATIONAL_ATTRIBUTES",
];

/** The options that the kept methods read: only the length of an article is set, the others have their defaults. */
const OPTIONS = `
  this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;
  this._charThreshold = options.charThreshold;
  this._allowedVideoRegex = this.REGEXPS.videos;`;

/** A part of the code and what takes its place; nothing if that is left out. */
type Part = readonly [name: string, source: RegExp, replacement?: string];

/** The checks of arguments, the log, other documents than a browser's, and what only the public method reads. */
const UNUSED_CODE: readonly Part[] = [
  ["checks of arguments", / {2}\/\/ In some older versions[\s\S]*? {2}options = options \|\| \{\};\n/],
  ["log", / {2}\/\/ Control whether log messages[\s\S]*?\n {2}\}\n(?=\}\n)/],
  ["calls of the log", /^ +this\.log\([^;]*\);\n/gm],
  ["conditions of the log", /^ +if \(this\._debug\) \{\n +\}\n/gm],
  ["options", /\n {2}\/\/ Configurable options[\s\S]*? {2}this\._linkDensityModifier = .*(?=\n)/, OPTIONS],
  ["additions to limits", / \+ this\._linkDensityModifier/g],
  ["fields of the result", /^ {2}this\._(?:articleDir|articleSiteName|metadata) = .*\n/gm],
  ["stated byline", /^ +!this\._metadata\.byline &&\n/m],
  ["sign of another document", /^ {2}this\._docJSDOMParser = .*\n/m],
  [
    "code for another document",
    /^ {4}(?:\/\/ Avoid ever operating.*\n {4})?if \(this\._docJSDOMParser[\s\S]*?\n {4}\}\n/gm,
  ],
  ["tags one by one", /^ {4}if \(node\.querySelectorAll\) \{\n {6}(.*)\n {4}\}\n[\s\S]*?(?=^ {2}\},)/m, "    $1\n"],
  ["mark of a page of several", /^ {4}var isPaging = .*\n|^ {6}if \(isPaging\) \{\n.*\n {6}\}\n/gm],
  ["box around the result", /^ {6}if \(neededToCreateTopCandidate\) \{[\s\S]*?\n {6}\}\n/m],
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
