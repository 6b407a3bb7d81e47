// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, stagePopup } from "./popup-stage.tsx";

let { root, show, openTab }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, openTab } = stagePopup());
});

const rows = () => [...root.querySelectorAll<HTMLElement>(".panel .quote .fact")];

test("the chosen quote shows its sentence with its words marked, and can be copied; another one closes it", () => {
  const [quote] = factbox.facts.quotes;
  if (!quote) throw new Error("the invented factbox has no quote");
  const unnamed = { ...quote, start: 0, end: 12, text: "Orlan Bridge", speaker: null };
  const quotes = [quote, unnamed];
  const { copyQuote, jump } = show({
    state: { name: "facts", factbox: { ...factbox, facts: { ...factbox.facts, quotes } } },
  });
  openTab("quotes");
  const [row, other] = rows();
  act(() => row?.click());
  expect(row?.getAttribute("aria-expanded")).toBe("true");
  expect(jump).toHaveBeenCalledWith({ start: quote.start, end: quote.end, text: quote.text });
  expect(root.querySelector(".sentence")?.textContent).toBe(
    "“We kept our promise to the <east> bank,” Brel told reporters.",
  );
  expect(root.querySelector(".sentence mark")?.textContent).toBe(quote.text);
  act(() => root.querySelector<HTMLElement>(".act-show")?.click());
  expect(jump).toHaveBeenCalledTimes(2);
  act(() => root.querySelector<HTMLElement>(".act-copy")?.click());
  expect(copyQuote).toHaveBeenCalledWith(quote);
  act(() => other?.click());
  expect(rows().map((one) => one.getAttribute("aria-expanded"))).toEqual(["false", "true"]);
  expect(root.querySelectorAll(".sentence")).toHaveLength(1);
});

test("shows the article's own quotation marks, without a comma before the closing one", () => {
  const [quote] = factbox.facts.quotes;
  if (!quote) throw new Error("the invented factbox has no quote");
  const text = factbox.article.text.replace("“", "„").replace("”", "“");
  const article = { ...factbox.article, text };
  show({ state: { name: "facts", factbox: { ...factbox, article } } });
  openTab("quotes");
  expect(rows()[0]?.textContent).toBe("„We kept our promise to the <east> bank“");
});
