// The files whose rules carry explanations: signals and vetoes of the cleaning; date, alias and quote rules.
const EXPLAINED_RULES =
  /\/utils\/(?:clean\/.*-(?:signals|vetoes)|facts\/.*(?:-rules|quotes\/(?:detector|non-statements)))\.ts$/;
const EXPLANATION = /\b(?:condition|signal|veto|why|reason):\s*"[^"\n]*",?/g;

// The rules for dates have names, too, each on a line of its own.
const DATE_RULES = /\/utils\/facts\/dates\/.*-rules\.ts$/;
const RULE_NAME = /^ +name: "[^"\n]*",$/gm;

// The files that list functions under names: features of the article model, and rules about lines of an article.
const NAMED_FUNCTIONS = /\/utils\/article\/(?:content\/features|dom\/remove-boilerplate)\.ts$/;
const NAME = /(?<=^ {2}\[\s*)"[^"\n]+"(?=,\s*\()/gm;

// The files that name the signals of a page's kind, as properties and in texts.
const PAGE_SIGNALS = /\/utils\/article\/page-type\/page-(?:kinds|signals)\.ts$/;
const LONG_SIGNALS = [
  "codeBlocks",
  "declaredArticle",
  "declaredProduct",
  "documentationAddress",
  "forumAddress",
  "menuLinks",
  "newsAddress",
  "serviceAddress",
  "shopAddress",
  "wordsOfAddress",
];
const LONG_SIGNAL = new RegExp(`\\b(?:${LONG_SIGNALS.join("|")})\\b`, "g");

/** Leaves out of the build what only people, `npm run explain` and the training read: explanations and names. */
export const dropExplanations = {
  name: "drop-explanations",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (NAMED_FUNCTIONS.test(id)) return code.replace(NAME, "");
    if (PAGE_SIGNALS.test(id)) return code.replace(LONG_SIGNAL, (name) => `s${LONG_SIGNALS.indexOf(name)}`);
    if (!EXPLAINED_RULES.test(id)) return null;
    return code.replace(EXPLANATION, "").replace(DATE_RULES.test(id) ? RULE_NAME : "", "");
  },
};
