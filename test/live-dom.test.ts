import { expect, test } from "vitest";
import { sources } from "./support/source-files.ts";

// What reads the nodes of a page that is open in a browser; the toast has elements of its own.
const READERS = [
  /^utils\/(?:clean|browser\/content)\/(?!toast\.ts)/,
  /^utils\/(?:shared\/(?:dom-nodes|story-paragraphs)|article\/text-quote)\.ts$/,
  /^utils\/article\/dom\/(?:clone-composed|copy-within|find-hidden|hidden-by|limit-page|property-names|shadow-trees|shown-later|text-nodes|unseen-)/,
];
const files = sources("utils").filter(({ path }) => READERS.some((pattern) => pattern.test(path)));

/** The lines of those files that a pattern matches. */
const linesWith = (pattern: RegExp): string[] =>
  files.flatMap(({ path, code }) =>
    code
      .split("\n")
      .filter((line) => pattern.test(line) && !/ from "/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

/** Properties of nodes that a page's elements can hide, with what follows where the word has another meaning, too. */
const PROPERTIES = [
  "parent(?:Node|Element)|(?:next|previous)(?:Element)?Sibling|(?:first|last)(?:Element)?Child|childNodes|children",
  "tagName|localName|node(?:Name|Type|Value)|textContent(?! =)|inner(?:Text|HTML)|querySelector(?:All)?",
  "getElements?By\\w+|(?:get|has|set|remove)Attribute|attributes|ownerDocument|shadowRoot(?!\\()|class(?:List|Name)",
  "getBoundingClientRect|isConnected|checkVisibility|getRootNode|cloneNode|importNode|compareDocumentPosition",
  "(?:client|scroll)(?:Height|Width|Top)|getAnimations|elementsFromPoint|createTreeWalker",
  "(?:closest|matches|contains)(?=\\()|remove(?=\\(\\))|style(?! ?[:()])",
].join("|");

test("there are files to check", () => {
  expect(files.length).toBeGreaterThan(90);
});

test("a page's nodes are read by functions that no name in the page can hide", () => {
  expect(linesWith(new RegExp(`(?<!\\.\\.)\\.(?:${PROPERTIES})\\b`))).toEqual([]);
  expect(linesWith(/(?<!window\.)\b(?:document|page|copy)\.\w|\b(?:element|control|current)\.(?:id|title)\b/)).toEqual(
    [],
  );
  expect(linesWith(/\{[^{}=()]*\b(?:parentElement|textContent|tagName|childNodes)\b[^{}=()]*\}/)).toEqual([]);
});

test("what is kept in a page is found only where the extension has put it", () => {
  expect(linesWith(/(?<!declare global.*)\bglobalThis\.factbox\w+(?! = |\w)/)).toEqual([]);
});
