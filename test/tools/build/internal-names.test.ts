import { expect, test } from "vitest";
import { ANALYSIS, PAGE_SCRIPTS, shortNames } from "../../../tools/build/internal-names.ts";

const names = shortNames(PAGE_SCRIPTS);
const ofAnalysis = shortNames(ANALYSIS);

test("properties that only scripts in pages know get a short name of their own", () => {
  for (const name of ["linkChars", "hasControl", "isSiteBar"]) expect(names.get(name), name).toMatch(/^[a-zA-Z]{2,3}$/);
  expect(new Set(names.values()).size).toBe(names.size);
});

test.each([
  ["the browser has", ["checkVisibility", "textContent", "highlights", "startsWith"]],
  ["the popup reads", ["removals", "restored", "extraction", "byline", "hideConsent"]],
  ["a page's linked data has", ["headline", "datePublished", "isAccessibleForFree"]],
  ["a file of data has", ["accountRequest", "dismissal"]],
  ["Readability reads", ["charThreshold", "contentScore"]],
])("a name that %s stays", (_, kept) => {
  for (const name of kept) expect(names.has(name), name).toBe(false);
});

test("properties that only the analysis knows get a short name of their own", () => {
  for (const name of ["followsPreposition", "quotedSpans", "isPossessive"])
    expect(ofAnalysis.get(name), name).toMatch(/^[a-zA-Z]{2,3}$/);
  expect(new Set(ofAnalysis.values()).size).toBe(ofAnalysis.size);
});

test.each([
  ["the popup shows", ["speaker", "certainty", "mentions", "interruption", "anonymous"]],
  ["a model's file has", ["weights", "version"]],
  ["a list of words has", ["audienceVerbs", "precedingVerbWords"]],
  ["an expression gives a group", ["source", "owner"]],
  ["Preact reads", ["children", "vnode"]],
])("a name that %s stays for the analysis", (_, kept) => {
  for (const name of kept) expect(ofAnalysis.has(name), name).toBe(false);
});
