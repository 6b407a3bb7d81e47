// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, stagePopup } from "./popup-stage.tsx";

let { root, show, openTab }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, openTab } = stagePopup());
});

const [friday] = factbox.facts.dates;
if (!friday) throw new Error("the invented factbox has no date");

const dateOf = (words: string, value: string, certainty: number) => {
  const start = factbox.article.text.indexOf(words);
  return { start, end: start + words.length, text: words, kind: "date" as const, value, certainty };
};
const withDates = (dates: (typeof friday)[], article = factbox.article) =>
  ({ name: "facts", factbox: { ...factbox, article, facts: { ...factbox.facts, dates } } }) as const;
const lines = () =>
  [...root.querySelectorAll(".panel .moment")].map((line) => line.textContent?.replace(/\s+/g, " ").trim());

test("shows each day in one line, each sentence once, and what is unsure last", () => {
  const dates = [
    friday,
    dateOf("repairs", "2026-03-06T10:00", 0.9),
    dateOf("Mayor", "2026-03-07", 0.9),
    dateOf("cost", "2026-02", 0.5),
    dateOf("million", "P9M", 0.9),
  ];
  show({ state: withDates(dates) });
  expect(root.querySelector("#tab-dates")?.textContent).toBe("Dates 3");
  openTab("dates");
  expect(lines()).toEqual([
    "6 MarOrlan Bridge reopened on Friday after nine months of repairs, Mayor Ada Brel said.",
    "7 MarMayor",
    "probably February 2026The work cost €12 million.",
  ]);
});

test("says when the article was published, with the zone, and when it was updated on another day", () => {
  const times = () => [...root.querySelectorAll(".panel .counts > *")].map(({ textContent }) => textContent);
  show({ state: withDates([friday]) });
  openTab("dates");
  expect(times()).toEqual(["Published 6 March 2026 at 17:20 UTC+2"]);
  const changed = { modified: "2026-03-08T09:00:00Z", conflictingDate: "2026-02-20" };
  show({ state: withDates([friday], { ...factbox.article, ...changed }) });
  expect(times().slice(1)).toEqual([
    "Updated 8 March 2026 at 09:00 UTC",
    "The page also gives 20 February 2026 as its date",
  ]);
});

test("a day that is named more than once leads to one sentence after the other, and then closes", () => {
  const again = dateOf("cost", "2026-03-06", 0.9);
  const { jump } = show({ state: withDates([friday, again]) });
  openTab("dates");
  const row = root.querySelector<HTMLElement>(".panel .moment .fact");
  const marked = () => root.querySelector(".panel mark")?.textContent;
  act(() => row?.click());
  expect(marked()).toBe("Friday");
  expect(root.querySelector(".place")?.textContent).toBe("1 of 2");
  act(() => row?.click());
  expect(marked()).toBe("cost");
  const { start, end } = again;
  expect(jump).toHaveBeenLastCalledWith({ start, end, text: "cost" });
  act(() => row?.click());
  expect(root.querySelector(".panel mark")).toBeNull();
});

test("offers a calendar file only of dates after both publication and today", () => {
  const soon = { ...friday, value: "2026-03-20" };
  const { addToCalendar } = show({ state: withDates([friday, soon]) });
  openTab("dates");
  const [button, ...others] = root.querySelectorAll<HTMLElement>(".panel .add-to-calendar");
  expect(others).toEqual([]);
  expect(button?.getAttribute("aria-label")).toBe("Add 20 March 2026 to a calendar");
  button?.click();
  expect(addToCalendar).toHaveBeenCalledWith(soon);
  show({ state: withDates([friday, soon]), now: "2026-03-21T08:00:00Z" });
  expect(root.querySelector(".add-to-calendar")).toBeNull();
});
