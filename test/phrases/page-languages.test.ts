import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { PHRASE_LANGUAGES } from "../../utils/phrases/languages.ts";
import { pageLanguages } from "../../utils/phrases/page-languages.ts";

function languagesOf(html: string): string[] | null {
  const languages = pageLanguages(new JSDOM(html).window.document);
  return languages && [...new Set(languages)].sort();
}

test.each([
  ["the root's language", '<html lang="pl-PL">', ["pl"]],
  ["both Norwegian languages", '<html lang="nb"><meta property="og:locale" content="nn_NO">', ["no"]],
  [
    "a template's language and the page's",
    '<html lang="en-US"><meta property="og:locale" content="cs_CZ">',
    ["cs", "en"],
  ],
  [
    "the script of the title beside a wrong language",
    '<html lang="en"><title>Паром снова ходит</title>',
    ["en", "ru", "uk"],
  ],
  ["the script of the title alone", "<title>渡し船が再開</title>", ["ja", "zh"]],
  ["a script next to another", "<title>نشست وزیران</title>", ["ar", "fa", "he", "ur"]],
  ["a language without phrases", '<html lang="is">', ["is"]],
  ["lists of tags", '<html lang=""><meta http-equiv="Content-Language" content="de-AT, FR">', ["de", "fr"]],
  ["what is no tag", '<html lang="lang">', null],
  ["nothing", "<title>Ferry sails again</title>", null],
])("reads %s", (_, html, languages) => {
  expect(languagesOf(html)).toEqual(languages);
});

test("reads the languages anew once the page is parsed", () => {
  const { document } = new JSDOM("<html lang='de'>").window;
  Object.defineProperty(document, "readyState", { value: "loading", configurable: true });
  expect(pageLanguages(document)).toEqual(["de"]);
  document.documentElement.setAttribute("lang", "fr");
  expect(pageLanguages(document)).toEqual(["de"]);
  Object.defineProperty(document, "readyState", { value: "interactive", configurable: true });
  expect(pageLanguages(document)).toEqual(["fr"]);
});

test("every language is named once", () => {
  expect([...PHRASE_LANGUAGES]).toEqual([...new Set(PHRASE_LANGUAGES)].sort());
});
