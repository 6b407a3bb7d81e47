// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, settle, stagePopup } from "./popup-stage.tsx";

let { root, show, openTab }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, openTab } = stagePopup());
});

test("shows the story first: the lead whole, its parts as buttons that state their kind", () => {
  const { jump } = show();
  const lead = root.querySelector(".panel .lead");
  expect(lead?.textContent).toBe("Orlan Bridge reopened on Friday after nine months of repairs, Mayor Ada Brel said.");
  const parts = [...(lead?.querySelectorAll("button") ?? [])];
  expect(parts.map((part) => part.getAttribute("aria-label"))).toEqual(["Who: Orlan Bridge", "When: Friday"]);
  act(() => parts[1]?.click());
  const { start = 0, end = 0 } = factbox.facts.dates[0] ?? {};
  expect(jump).toHaveBeenCalledWith({ start, end, text: "Friday" });
  expect(root.querySelector(".panel .note")?.textContent).toBe("6 March 2026");
  expect(root.querySelector(".panel .sentence")).toBeNull();
});

test("shows who is named by kind, one row each; the card of one has its names, mentions, quotes and figures", async () => {
  const [first] = factbox.facts.parties;
  if (!first) throw new Error("the invented factbox has no party");
  const kinds = ["organisation", "place", "group", "person"] as const;
  const others = kinds.map((kind, index) => ({ ...first, name: `Party ${index}`, kind, role: null, start: index }));
  const parties = [first, ...others];
  const { jump } = show({ state: { name: "facts", factbox: { ...factbox, facts: { ...factbox.facts, parties } } } });
  openTab("people");
  const panel = () => root.querySelector(".panel");
  expect([...(panel()?.querySelectorAll("h2") ?? [])].map(({ textContent }) => textContent)).toEqual([
    "People",
    "Organisations and groups",
    "Places",
  ]);
  const rows = [...root.querySelectorAll<HTMLElement>(".party .fact")];
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "Ada Brel Mayor",
    "Party 3",
    "Party 0",
    "Party 2 Group",
    "Party 1",
  ]);
  act(() => rows[0]?.click());
  expect(document.activeElement?.textContent).toBe("Ada Brel");
  const { text } = factbox.article;
  const [mention, next] = first.mentions.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  expect(jump).toHaveBeenLastCalledWith(mention);
  expect(root.querySelector(".names")?.textContent).toBe("also Brel");
  expect(root.querySelector(".steps")?.textContent).toBe("Mention 1 of 2");
  expect(root.querySelector(".card .quote")?.textContent).toContain("We kept our promise");
  expect(root.querySelector(".card .moment")?.textContent).toContain("6 Mar");
  expect(root.querySelector(".card .figure")).toBeNull();
  const steps = [...root.querySelectorAll<HTMLElement>(".steps button")];
  expect(steps.map((step) => step.getAttribute("aria-label"))).toEqual(["Previous mention", "Next mention"]);
  act(() => steps[1]?.click());
  expect(jump).toHaveBeenLastCalledWith(next);
  expect(root.querySelector(".mentions mark")?.textContent).toBe("Brel told");
  act(() => root.querySelector<HTMLElement>(".card-close")?.click());
  expect(root.querySelectorAll(".party")).toHaveLength(5);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Ada Brel Mayor"));
});

test("shows every figure with what it counts; the chosen one is written in full", () => {
  const [figure] = factbox.facts.figures;
  if (!figure) throw new Error("no figure");
  show();
  openTab("figures");
  expect(root.querySelector(".figure")?.textContent).toBe("€12 million The work cost");
  act(() => root.querySelector<HTMLElement>(".figure .fact")?.click());
  expect(root.querySelector(".note")?.textContent).toBe("= €12,000,000");
  const figures = Array.from({ length: 9 }, (_, i) => ({ ...figure, start: i, value: i }));
  show({ state: { name: "facts", factbox: { ...factbox, facts: { ...factbox.facts, figures } } } });
  expect(root.querySelectorAll(".figure")).toHaveLength(9);
});

test("a tab without facts is not there", () => {
  const tabs = () =>
    [...root.querySelectorAll("[role=tab]")].map((tab) => tab.textContent || tab.getAttribute("aria-label"));
  show();
  expect(tabs()).toEqual(["Story", "Quotes 1", "People 1", "Dates 1", "Figures 1", "Search the facts"]);
  show({ state: { name: "facts", factbox: { ...factbox, facts: { ...factbox.facts, quotes: [], figures: [] } } } });
  expect(tabs()).toEqual(["Story", "People 1", "Dates 1", "Search the facts"]);
});

test("searches all facts", async () => {
  show();
  root.querySelector<HTMLElement>("#tab-search")?.click();
  await vi.waitFor(() => settle(() => expect(document.activeElement?.matches("[type=search]")).toBe(true)));
  const search = (query: string) =>
    act(() => {
      const field = root.querySelector<HTMLInputElement>("[type=search]");
      if (field) field.value = query;
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  const found = () => [...root.querySelectorAll(".panel .fact")].map(({ textContent }) => textContent);
  search("BREL");
  expect(root.querySelector(".panel [role=status]")?.textContent).toBe("3 facts");
  expect(found()).toEqual([
    "“We kept our promise to the <east> bank”",
    "Ada Brel Mayor",
    "6 MarOrlan Bridge reopened on Friday after nine months of repairs, Mayor Ada Brel said.",
  ]);
  search("€12");
  expect(found()).toEqual(["€12 million The work cost"]);
  search("ferry");
  expect(root.querySelector(".panel [role=status]")?.textContent).toBe("No fact has these words.");
});
