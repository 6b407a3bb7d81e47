// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { sentenceSpan } from "../../utils/summary/sentence-context.ts";
import { analyzePage } from "../support/analyze.ts";
import { type PopupStage, stagePopup } from "./popup-stage.tsx";

const MAX_WORDS = 130;
const MAX_DAY_WORDS = 4;
const NOW = "2026-03-13T08:00:00Z";

let { root, show }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show } = stagePopup());
});

/** The texts of an element, each piece by itself. */
function textsOf(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  return texts;
}
const countWords = (words: string) => words.match(/\S+/g)?.length ?? 0;

const FOLDERS = readdirSync("test/pages", { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.for(FOLDERS.map(({ name }) => name))("%s: the story is short, and says no sentence twice", async (slug) => {
  const read = (file: string) => readFileSync(`test/pages/${slug}/${file}`, "utf8");
  const { url } = JSON.parse(read("expected.json"));
  const page = await analyzePage(read("page.html"), { url, published: null, withHtml: false });
  if (page.state === "not-an-article") return;
  show({ state: { name: page.state === "limited" ? "limited" : "facts", factbox: page }, now: NOW });
  const panel = root.querySelector(".panel-story");
  if (!panel) throw new Error("no story");
  const words = countWords(textsOf(panel).join(" "));
  expect(words).toBeLessThanOrEqual(MAX_WORDS);
  expect(words).toBeLessThanOrEqual(countWords(page.article.text) / 2);
  // Figures are left out: they show no sentence, and the chosen one its sentence.
  const rows = [...panel.querySelectorAll<HTMLElement>(".lead, .quote .fact, .moment .fact")];
  const starts = rows.flatMap((row) => {
    const said = row.querySelector(".words")?.textContent ?? row.textContent ?? "";
    const words = said.replace(/ …$/, "").replace(/^… /, "");
    // A day ahead whose sentence is shown has its own words only: "the end of April".
    if (countWords(words) <= MAX_DAY_WORDS) return [];
    const at = page.article.text.indexOf(words);
    const start = at >= 0 ? at : Number(row.dataset.start ?? Number.NaN);
    return sentenceSpan(page.sentences, { start, end: start + 1 })?.start ?? [];
  });
  expect(new Set(starts).size).toBe(starts.length);
  expect(rows.length).toBeGreaterThan(0);
});
