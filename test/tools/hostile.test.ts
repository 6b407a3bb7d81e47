import { expect, test } from "vitest";
import { answer } from "../../tools/distill/answer.ts";
import { boundHtml } from "../../tools/distill/bound-html.ts";
import { DEEP_HTML, HOSTILE } from "../support/hostile-texts.ts";

const BUDGET = 3_000;
const ask = (html: string) =>
  answer({
    id: 1,
    source: { kind: "html", html },
    url: "https://velmora.example/a",
    published: "2026-03-03",
    warnings: [],
  });

test.each(HOSTILE)("reads $name in its budget", async ({ html, partial }) => {
  const found = await ask(html());
  if ("error" in found) throw new Error(found.error);
  expect(found.state).toBe("article");
  expect(found.timing.articleMs).toBeLessThan(BUDGET);
  expect(found.warnings ?? []).toHaveLength(partial ? 1 : 0);
  expect(found.article.text).toContain("The harbour of Velmora reopened");
});

test("reads a story under twenty thousand boxes", async () => {
  const found = await ask(DEEP_HTML);
  if ("error" in found) throw new Error(found.error);
  expect(found.timing.articleMs).toBeLessThan(BUDGET);
  expect(found.article.blocks).toHaveLength(12);
});

test("leaves a bearable page as it is, to the byte", () => {
  const html = `<p a="<div>">x<!-- <div> --><script>"<div>".repeat(9)</script>${"<div><p>y</div>".repeat(2_000)}`;
  expect(boundHtml(html)).toEqual({ html, partial: false });
});
