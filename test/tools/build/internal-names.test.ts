import { expect, test } from "vitest";
import { shortNames } from "../../../tools/build/internal-names.ts";

const names = shortNames();

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
