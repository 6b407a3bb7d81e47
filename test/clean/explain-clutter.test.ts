import { expect, test } from "vitest";
import { explainClutter } from "../../utils/clean/explain-clutter.ts";
import { APPEAL, page } from "./pages.ts";

test("names the signals of an inline appeal with their weights, which add up to its score", () => {
  const [candidate] = explainClutter(page(`<div>${APPEAL}</div>`));
  expect(candidate).toMatchObject({ rule: "inline appeals", text: expect.stringMatching(/^Dear readers/) });
  const sum = candidate?.signals.reduce((total, { weight }) => total + (weight ?? 0), 0);
  expect(candidate?.verdict).toBe(`hidden as reasonDonationInText; score ${sum} of at least 4`);
  expect(candidate?.signals).toContainEqual({
    signal: "dismissal",
    weight: 1,
    why: "The reader may put the answer off.",
  });
});

test("says why a report about a fundraiser is kept", () => {
  const report =
    '<p>Readers may donate at the town hall, Mayor Ada Brel said. “Give what you can, from $5 a month,” she told supporters. <a href="/donate">Her site</a></p>';
  const candidates = explainClutter(page(report));
  expect(candidates.map(({ verdict }) => verdict).join()).not.toContain("hidden");
  expect(candidates.flatMap(({ signals }) => signals.map(({ signal }) => signal))).toContain("reported speech");
});

test("judges an overlay without layout by its words, its first signal deciding", () => {
  const dialog = `<div role="dialog">We and our partners use cookies. <button>Accept all</button></div>`;
  const overlay = explainClutter(page("", dialog)).find(({ rule }) => rule === "overlays");
  expect(overlay?.signals[0]?.signal).toBe("consent dialog");
  expect(overlay?.verdict).toBe("would be hidden as reasonConsent");
});
