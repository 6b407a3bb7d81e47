import fc from "fast-check";
import { expect, test } from "vitest";
import { createCleaner } from "../../utils/clean/engine/cleaner.ts";
import { runToCompletion } from "../../utils/clean/engine/task.ts";
import { cleanRules } from "../../utils/clean/rules.ts";
import { APPEAL, laidOut, page } from "../clean/pages.ts";
import { hostileField, RUN_TIMEOUT_MS, runOf } from "../support/arbitraries.ts";

const CONTENTS = [
  APPEAL,
  "<p>Subscribe to our newsletter: the best of the day in your inbox.</p><input type=email><button>Sign up</button>",
  "<p>We use cookies and similar technologies.</p><button>Accept all</button><button>Reject all</button>",
  "<p>Get our app</p><a href=/app>Open in the app</a><button aria-label=Close>×</button>",
  "<p>Log in to comment</p><input name=user><input type=password>",
  "<h2>Become a member</h2><p>Independent journalism needs you. Support us today.</p><a href=/join>Join</a>",
  "",
];
const BOXES = [
  "0 0 1000 800",
  "0 600 1000 200",
  "200 200 600 400",
  "800 500 180 260",
  "0 0 1000 60",
  "0 0 0 0",
  "0 900 1000 80",
];
const STYLES = [
  "position:fixed",
  "position:fixed;z-index:9999",
  "position:sticky;top:0",
  "position:absolute",
  "position:fixed;background:rgba(0,0,0,.6)",
  "position:fixed;backdrop-filter:blur(4px)",
  "color:red",
  "",
];
const ATTRIBUTES = [
  "",
  'class="modal"',
  'class="newsletter-box donate"',
  'role="dialog"',
  'role="dialog" aria-modal="true"',
  "hidden",
  "inert",
  'aria-hidden="true"',
  'data-factbox-removed=""',
  'data-factbox-released="scroll"',
  'id="factbox"',
  'style="display:none!important"',
  "open",
  "popover",
];

const escaped = (words: string) => words.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const anyOf = (list: readonly string[]) => fc.constantFrom(...list);

/** A box that may lie over the page or in its text. */
const box: fc.Arbitrary<string> = fc
  .record({
    tag: anyOf(["div", "section", "aside", "dialog", "form", "x-box", "footer", "p"]),
    attributes: anyOf(ATTRIBUTES),
    style: anyOf(STYLES),
    place: anyOf(BOXES),
    content: fc.array(fc.oneof(anyOf(CONTENTS), hostileField.map(escaped)), { maxLength: 3 }),
    depth: fc.nat({ max: 3 }),
  })
  .map(({ tag, attributes, style, place, content, depth }) => {
    const styled = attributes.startsWith("style") ? "" : `style="${style}"`;
    const open = `<${tag} ${attributes} ${styled} data-box="${place}">`;
    return `${"<div>".repeat(depth)}${open}${content.join("")}</${tag}>${"</div>".repeat(depth)}`;
  });

const pages = fc.record({
  inside: fc.array(box, { maxLength: 3 }).map((boxes) => boxes.join("")),
  after: fc.array(box, { minLength: 1, maxLength: 4 }).map((boxes) => boxes.join("")),
  body: anyOf([
    "",
    "overflow:hidden",
    "position:fixed;top:-300px",
    "height:100vh;overflow:hidden",
    "filter:blur(3px)",
    "overflow:hidden!important;padding-right:15px",
  ]),
  root: anyOf(["", "overflow:hidden", "overflow-y:hidden;height:100%"]),
  main: anyOf(["", "aria-hidden", "inert"]),
});

/** The document of such a page, with its story's and roots' states. */
function documentOf({ inside, after, body, root, main }: typeof pages extends fc.Arbitrary<infer Page> ? Page : never) {
  const document = page(inside, after);
  if (body) document.body.setAttribute("style", body);
  if (root) document.documentElement.setAttribute("style", root);
  if (main) document.querySelector("main")?.setAttribute(main, "true");
  // A style that is changed and changed back is written as the parser writes it.
  for (const element of document.querySelectorAll<HTMLElement>("[style]")) {
    const { cssText } = element.style;
    if (cssText) element.setAttribute("style", cssText);
  }
  return document;
}

function cleanerOf(document: Document) {
  const scrolled = { y: 0 };
  const cleaner = createCleaner(
    (changed, mode) => laidOut(document, scrolled, { changed, mode }),
    cleanRules,
    () => ({ kept: [], never: false }),
  );
  return { ...cleaner, pass: () => runToCompletion(cleaner.scan(null)) };
}

/** Fails unless two trees are equal; the order of attributes is no difference. */
function expectEqual(now: Element, before: Node): void {
  if (!now.isEqualNode(before)) expect(now.outerHTML).toBe(Object(before).outerHTML);
}

test("a page is as it was once everything is put back", { timeout: RUN_TIMEOUT_MS }, () => {
  let hidden = 0;
  fc.assert(
    fc.property(pages, (parts) => {
      const document = documentOf(parts);
      const before = document.documentElement.cloneNode(true);
      const cleaner = cleanerOf(document);
      hidden += cleaner.pass().length;
      cleaner.restoreAll();
      expectEqual(document.documentElement, before);
      expect(cleaner.removals()).toEqual([]);
    }),
    runOf(60),
  );
  // If nothing were hidden, the property would prove nothing.
  expect(hidden).toBeGreaterThan(30);
});

test("a page is as it was once each thing is put back, in any order", { timeout: RUN_TIMEOUT_MS }, () => {
  let hidden = 0;
  fc.assert(
    fc.property(pages, fc.array(fc.nat({ max: 100 }), { minLength: 8, maxLength: 8 }), (parts, order) => {
      const document = documentOf(parts);
      const before = document.documentElement.cloneNode(true);
      const cleaner = cleanerOf(document);
      cleaner.pass();
      cleaner.pass();
      const removals = [...cleaner.removals()];
      hidden += removals.length;
      const shuffled = removals.map(({ id }, index) => ({ id, rank: order[index % order.length] ?? 0 }));
      for (const { id } of shuffled.sort((one, other) => one.rank - other.rank)) cleaner.restore(id);
      expectEqual(document.documentElement, before);
    }),
    runOf(60),
  );
  expect(hidden).toBeGreaterThan(30);
});
