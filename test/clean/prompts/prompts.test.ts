import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { phrasesOf } from "../../../tools/build/phrase-files.ts";
import { buildPageModel } from "../../../utils/clean/engine/page-model.ts";
import { selectFindings } from "../../../utils/clean/engine/select-findings.ts";
import { runToCompletion } from "../../../utils/clean/engine/task.ts";
import { detectAccessSync } from "../../../utils/clean/paywall/detect-access.ts";
import { cleanRules } from "../../../utils/clean/rules.ts";
import type { ClutterType } from "../../../utils/clean/types.ts";
import { selectLanguages } from "../../../utils/phrases/catalog.ts";
import { PHRASE_LANGUAGES } from "../../../utils/phrases/languages.ts";
import { pageLanguages } from "../../../utils/phrases/page-languages.ts";
import { knownMisses } from "../../support/known-misses.ts";
import { ROOT } from "../../support/source-files.ts";
import { laidOut } from "../pages.ts";

type Prompt = {
  purpose: string;
  heading: string;
  text: string[];
  buttons: string[];
  links: { label: string; href: string }[];
  field: string | null;
  fine: string | null;
  closes: string | null;
};
type Language = { story: { site: string; title: string; paragraphs: string[] }; overlays: Prompt[] };

// Some languages have words of appeals only, or of the article step.
const LANGUAGES = PHRASE_LANGUAGES.filter((language) => "surveyRequest" in phrasesOf(language));
const read = (language: string): Language =>
  JSON.parse(readFileSync(join(ROOT, `test/clean/prompts/${language}.json`), "utf8"));

const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const each = (words: readonly string[], tag: string) =>
  words.map((word) => `<${tag}>${escaped(word)}</${tag}>`).join("");

function boxOf({ heading, text, buttons, links, field, fine, closes }: Prompt): string {
  return [
    `<h2>${escaped(heading)}</h2>${each(text, "p")}`,
    field ? `<form><input type="email" placeholder="${escaped(field)}"></form>` : "",
    each(buttons, "button"),
    ...links.map(({ label, href }) => `<a href="${href}">${escaped(label)}</a>`),
    fine ? `<small>${escaped(fine)}</small>` : "",
    closes ? `<button>${escaped(closes)}</button>` : "",
  ].join(" ");
}

/** Lays a prompt over its story, as the page does by itself, and returns what happens to it. */
function verdictOn(language: string, { site, title, paragraphs }: Language["story"], prompt: Prompt) {
  const whole = 'data-box="100 50 800 4000"';
  const { document } = new JSDOM(
    `<html lang="${language}"><head><title>${escaped(title)}</title><meta property="og:site_name" content="${site}"></head>
     <body data-box="0 0 1000 5000"><main ${whole}><article ${whole}><h1>${escaped(title)}</h1><div ${whole}>${each(paragraphs, "p")}</div></article></main>
     <div style="position:fixed" data-box="0 0 1000 800"><div>${boxOf(prompt)}</div></div></body></html>`,
    { url: "https://news.velmora.example/2026/story" },
  ).window;
  selectLanguages(pageLanguages(document));
  const view = laidOut(document, { y: 0 }, { mode: "idle", openedBy: () => "page" });
  const model = runToCompletion(buildPageModel(document));
  const [finding] = runToCompletion(selectFindings(view, cleanRules, () => model));
  return { type: finding?.type ?? null, limited: detectAccessSync(view).limited };
}

/** True if a prompt of a purpose is treated as its reader would want. */
function isRight(purpose: string, type: ClutterType | null, limited: boolean): boolean {
  if (purpose === "wall") return limited;
  if (limited) return false;
  if (purpose === "age" || purpose === "notice") return type === null;
  return purpose === "consent" ? type === "consent" : type !== null && type !== "consent";
}

describe.each(LANGUAGES)("%s", (language) => {
  const { story, overlays } = read(language);

  test("hides what nobody asked for, and leaves walls, consent and questions of age", () => {
    expect(new Set(overlays.map(({ purpose }) => purpose)).size).toBe(11);
    const misses = overlays
      .filter((prompt) => {
        const { type, limited } = verdictOn(language, story, prompt);
        return !isRight(prompt.purpose, type, limited);
      })
      .map(({ purpose, heading }) => `${purpose}: ${heading}`);
    expect(misses.sort()).toEqual(knownMisses("test/clean/prompts/known-misses.txt", language));
  });
});
