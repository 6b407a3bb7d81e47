// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import type { Party, Quote, Speaker, Stance } from "../../utils/types.ts";
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, stagePopup } from "./popup-stage.tsx";

let { root, show, openTab }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, openTab } = stagePopup());
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
  const actions = show({
    state: { name: "facts", factbox: { ...factbox, facts: { ...factbox.facts, parties, quotes } } },
  });
  openTab("quotes");
  return actions;
}

const voices = () =>
  [...root.querySelectorAll(".panel .voice")].map((group) => [
    group.querySelector(".name")?.textContent,
    ...[...group.querySelectorAll(".fact .words")].map((fact) => fact.textContent),
  ]);
const rows = () => [...root.querySelectorAll<HTMLElement>(".panel .quote .fact")];
const counts = () => [...root.querySelectorAll(".panel .counts > *")].map(({ textContent }) => textContent);
const more = () => [...root.querySelectorAll<HTMLElement>(".panel .voice .link")];

test("groups quotes by speaker, the most quoted first and unknown ones last, each group in text order", () => {
  showQuotes([
    said(0, null),
    said(1, by("Wex", 1)),
    said(2, by("a source", null, { anonymous: true, kind: "anonymous" })),
    said(7, by("an anonymous clerk", null, { anonymous: true, kind: "anonymous" })),
    said(3, by("Brel", 0)),
    said(4, by("She", 0)),
    said(5, by("the report", null, { kind: "document" })),
    said(6, by("they", null)),
  ]);
  expect(voices()).toEqual([
    ["Ada Brel", "“Words 3”", "“Words 4”"],
    ["Jon Wex", "“Words 1”"],
    ["a source", "“Words 2”"],
    ["an anonymous clerk", "“Words 7”"],
    ["the report", "“Words 5”"],
    ["Unnamed", "“Words 0”", "“Words 6”"],
  ]);
  const headings = [...root.querySelectorAll(".panel .voice-heading")].map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "Ada Brel Mayor",
    "Jon Wex",
    "a source Anonymous source",
    "an anonymous clerk",
    "the report Document",
    "Unnamed",
  ]);
});

test("counts quotes and paraphrases apart, and each source once", () => {
  showQuotes([
    said(0, by("Brel", 0)),
    said(1, by("the mayor", 0), { kind: "indirect" }),
    said(2, by("Wex", 1), { kind: "indirect" }),
    said(3, by("a source", null, { anonymous: true })),
    said(4, by("another source", null, { anonymous: true })),
    said(5, by("the report", null, { kind: "document" })),
    said(6, by("Officials", null)),
    said(7, null),
  ]);
  expect(root.querySelector("#tab-quotes")?.textContent).toBe("Quotes 8");
  expect(counts()).toEqual(["6 quotes", "2 in the article’s words", "6 sources", "3 unnamed"]);
  showQuotes([said(0, by("Brel", 0))]);
  expect(counts()).toEqual(["1 quote", "1 source"]);
});

test("a paraphrase looks different from a quote: no marks, another class, a verb before it", () => {
  showQuotes([
    said(0, by("Brel", 0)),
    said(1, by("Wex", 1), { kind: "indirect", text: "the wall is safe" }),
    said(2, by("Wex", 1), { kind: "indirect", text: "The wall is safe" }),
  ]);
  expect(rows().map((row) => [row.closest("li")?.classList.contains("quote-direct"), row.textContent])).toEqual([
    [false, "says that the wall is safe"],
    [false, "says: The wall is safe"],
    [true, "“Words 0”"],
  ]);
});

test("shows two quotes of each voice, so that one who says much hides nobody", () => {
  showQuotes([...Array.from({ length: 9 }, (_, index) => said(index, by("Brel", 0))), said(20, by("Wex", 1))]);
  expect(voices()).toEqual([
    ["Ada Brel", "“Words 0”", "“Words 1”"],
    ["Jon Wex", "“Words 20”"],
  ]);
  expect(more().map(({ textContent }) => textContent)).toEqual(["7 more by Ada Brel"]);
  act(() => more()[0]?.click());
  expect(rows()).toHaveLength(10);
  expect(more()).toEqual([]);
});

test("counts the further quotes without a speaker in a sentence of their own", () => {
  showQuotes([0, 1, 2, 3].map((start) => said(start, null)));
  expect(more().map(({ textContent }) => textContent)).toEqual(["2 more without a name"]);
});

test("shows a denial before its words, and the verb of direct speech after them", () => {
  showQuotes([
    said(0, by("Brel", 0), { kind: "indirect", stance: stance("denial", "denied") }),
    said(1, by("Brel", 0), { stance: stance("warning", "warned") }),
    said(2, by("Wex", 1), { kind: "indirect", stance: stance("withheld", "did not deny") }),
    said(3, by("Wex", 1), { kind: "indirect" }),
  ]);
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    "denied: Words 0",
    "“Words 1”warned",
    "did not deny: Words 2",
    "says: Words 3",
  ]);
  expect([...root.querySelectorAll(".panel .stance")].map(({ textContent }) => textContent)).toEqual([
    "denied: ",
    "did not deny: ",
  ]);
});

test("names the post and the outlet that a quote comes from", () => {
  const medium = { start: 0, end: 1, text: "on Telegram", kind: "post" } as const;
  showQuotes([said(0, by("Brel", 0), { medium, via: { start: 0, end: 4, text: "TASS" } })]);
  const how = [...root.querySelectorAll(".panel .how > *")].map(({ textContent }) => textContent);
  expect(how).toEqual(["on Telegram", "via TASS"]);
});

test("says so where the speaker of a quote is not certain, and lists it last", () => {
  showQuotes([said(0, by("Brel", 0), { certainty: 0.4 }), said(1, by("Brel", 0)), said(2, null, { certainty: 0.2 })]);
  expect(voices()).toEqual([
    ["Ada Brel", "“Words 1”", "source uncertain: “Words 0”"],
    ["Unnamed", "“Words 2”"],
  ]);
});

test("a quotation that its attribution interrupts is one, and leads to its first piece", () => {
  const cue = { start: 20, end: 24, text: "said" };
  const pieces = [said(10, by("Brel", 0), { cue }), said(30, by("Brel", 0), { cue })];
  const { jump } = showQuotes(pieces);
  expect(voices()).toEqual([["Ada Brel", "“Words 10 … Words 30”"]]);
  act(() => rows()[0]?.click());
  const { text } = factbox.article;
  expect(jump).toHaveBeenCalledWith({ start: 10, end: 11, text: text.slice(10, 11) });
});
