import { expect, test } from "vitest";
import { labelOf } from "../../../utils/clean/reasons.ts";
import { clutterFindings } from "../../../utils/pipeline/clutter.ts";
import { page } from "../pages.ts";

const inMarkup = (document: Document) =>
  clutterFindings(document).map((finding) => `${labelOf(finding).kind} ${finding.element.id}`);

test("finds newsletter boxes and lines in the text", () => {
  expect(
    inMarkup(
      page(
        '<aside id="n">Sign up for our free newsletter, in your inbox every Friday. <a href="/newsletters">Sign up</a></aside>',
      ),
    ),
  ).toEqual(["newsletter n"]);
  expect(
    inMarkup(page('<div id="n"><b>Newsletter</b><form><input type="email"><button>Go</button></form></div>')),
  ).toEqual(["newsletter n"]);
});

test("keeps a story that mentions newsletters and links to one", () => {
  const told =
    '<ul><li>Harbour Notes, by Lia Brandt, who sailed for ten years. Her newsletter goes through every tide table. <a href="https://notes.example/newsletter/about">Her notes</a></li></ul><p>It delivers every <a href="/newsletter-reader">newsletter</a> that I chose to one place.</p>';
  expect(inMarkup(page(told))).toEqual([]);
});

test("keeps a log-in box and a comment form", () => {
  expect(
    inMarkup(
      page(
        '<div><p>Sign up for our newsletter or log in</p><form><input type="email"><input type="password"></form></div>',
      ),
    ),
  ).toEqual([]);
  expect(
    inMarkup(page('<form class="comment-form"><p>newsletter</p><input type="email"><textarea></textarea></form>')),
  ).toEqual([]);
});
