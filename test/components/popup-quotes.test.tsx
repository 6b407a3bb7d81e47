// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import type { Party, Quote, Speaker, Stance } from "../../utils/types.ts";
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, stagePopup } from "./popup-stage.tsx";

let { root, show, words, button }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, words, button } = stagePopup());
});

const [BREL] = factbox.facts.parties;
const WEX: Party = {
  start: 0,
  end: 3,
  text: "Wex",
  name: "Jon Wex",
  kind: "person",
  role: null,
  aliases: [],
  mentions: [],
  salience: 0.5,
};

const by = (text: string, party: number | null, more: Partial<Speaker> = {}): Speaker => ({
  start: 0,
  end: text.length,
  text,
  party,
  anonymous: false,
  ...more,
});

const said = (start: number, speaker: Speaker | null, more: Partial<Quote> = {}): Quote => ({
  start,
  end: start + 1,
  text: `Words ${start}`,
  kind: "direct",
  speaker,
  cue: { start: 0, end: 4, text: "said" },
  via: null,
  certainty: 1,
  ...more,
});

const stance = (kind: Stance["kind"], text: string): Stance => ({ start: 0, end: text.length, text, kind });

function showQuotes(quotes: Quote[]) {
  const parties = BREL ? [BREL, WEX] : [];
  // Without an event, nothing has been said before the quotes.
  const event = { who: null, what: null, when: null, where: null };
  return show({
    state: { name: "facts", factbox: { ...factbox, facts: { ...factbox.facts, event, parties, quotes } } },
  });
}

const speakers = () =>
  [...root.querySelectorAll(".voice")].map((group) => [
    group.querySelector(".speaker .name")?.textContent,
    ...[...group.querySelectorAll(".fact")].map((fact) => fact.textContent),
  ]);

test("groups quotes by speaker, the most quoted first and unknown ones last, each group in text order", () => {
  showQuotes([
    said(0, null),
    said(1, by("Wex", 1)),
    said(2, by("a source", null, { anonymous: true, kind: "anonymous" })),
    said(3, by("Brel", 0)),
    said(4, by("She", 0)),
    said(5, by("the report", null, { kind: "document" })),
    said(6, by("they", null)),
  ]);
  expect(speakers()).toEqual([
    ["Ada Brel", "Words 3", "Words 4"],
    ["Jon Wex", "Words 1"],
    ["a source", "Words 2"],
    ["the report", "Words 5"],
  ]);
  expect(root.querySelector(".voice .speaker")?.textContent).toBe("Ada Brel, Mayor2 quotes");
  expect(words()).toContain("a sourceAnonymous source1 quote");
  expect(words()).toContain("the reportDocument1 quote");
  act(() => button("Show all 7").click());
  expect(speakers().at(-1)).toEqual(["Speaker not named", "Words 0", "Words 6"]);
});

test("counts the quotes, and the sources of each kind once", () => {
  showQuotes([
    said(0, by("Brel", 0)),
    said(1, by("the mayor", 0)),
    said(2, by("Wex", 1)),
    said(3, by("a source", null, { anonymous: true })),
    said(4, by("another source", null, { anonymous: true })),
    said(5, by("the report", null, { kind: "document" })),
    said(6, by("Officials", null)),
    said(7, null),
  ]);
  expect(root.querySelector(".facts-quotes .note")?.textContent).toBe(
    "8 quotes, 2 named sources, 2 anonymous, 1 document, 1 not named",
  );
  showQuotes([said(0, by("Brel", 0))]);
  expect(root.querySelector(".facts-quotes .note")?.textContent).toBe("1 quote, 1 named source");
});

test("shows some quotes of some speakers first, so that one who says much hides nobody", () => {
  showQuotes([...Array.from({ length: 9 }, (_, index) => said(index, by("Brel", 0))), said(20, by("Wex", 1))]);
  expect(speakers()).toEqual([
    ["Ada Brel", "Words 0", "Words 1", "Words 2"],
    ["Jon Wex", "Words 20"],
  ]);
  act(() => button("Show all 10").click());
  expect(root.querySelectorAll(".quote")).toHaveLength(10);
});

test("shows a denial before its words, and the verb of direct speech after them", () => {
  showQuotes([
    said(0, by("Brel", 0), { kind: "indirect", stance: stance("denial", "denied") }),
    said(1, by("Brel", 0), { stance: stance("warning", "warned") }),
    said(2, by("Wex", 1), { kind: "indirect", stance: stance("withheld", "did not deny") }),
    said(3, by("Wex", 1), { kind: "indirect" }),
  ]);
  const entries = [...root.querySelectorAll(".quote")].map((entry) => entry.textContent);
  expect(entries[0]).toMatch(/^rejected:Words 0In the article's words: denied …/);
  expect(entries[1]).toMatch(/^Words 1warned/);
  expect(entries[2]).toMatch(/^did not say:Words 2In the article's words: did not deny …/);
  expect(entries[3]).toMatch(/^Words 3In the article's words$/);
});

test("names the post and the outlet that a quote comes from", () => {
  const medium = { start: 0, end: 1, text: "on Telegram", kind: "post" } as const;
  showQuotes([said(0, by("Brel", 0), { medium, via: { start: 0, end: 4, text: "TASS" } })]);
  expect(root.querySelector(".how")?.textContent).toBe("on Telegram · via TASS");
});

test("has a copy button with a label of its own for each quote", () => {
  const quotes = [said(0, by("Brel", 0)), said(1, by("Wex", 1))];
  const { copyQuote } = showQuotes(quotes);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>(".copy-quote")];
  expect(buttons.map((element) => element.getAttribute("aria-label"))).toEqual([
    "Copy with its source: Words 0",
    "Copy with its source: Words 1",
  ]);
  buttons[1]?.click();
  expect(copyQuote).toHaveBeenCalledWith(quotes[1]);
});

test("a quotation that its attribution interrupts is one, and leads to its first piece", () => {
  const cue = { start: 20, end: 24, text: "said" };
  const pieces = [said(10, by("Brel", 0), { cue }), said(30, by("Brel", 0), { cue })];
  const { jump } = showQuotes(pieces);
  expect(speakers()).toEqual([["Ada Brel", "Words 10 … Words 30"]]);
  button("Words 10 … Words 30").click();
  expect(jump).toHaveBeenCalledWith({ start: 10, end: 11, text: "Words 10" });
});
