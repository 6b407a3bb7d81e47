// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, stagePopup } from "./popup-stage.tsx";

let { root, show, button }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, button } = stagePopup());
});

test("shows each day once, formatted and in the article's words, with its sentences and the day of publication", () => {
  const [friday] = factbox.facts.dates;
  if (!friday) throw new Error("the invented factbox has no date");
  const dateOf = (words: string, value: string, certainty: number) => {
    const start = factbox.article.text.indexOf(words);
    return { start, end: start + words.length, text: words, kind: "date" as const, value, certainty };
  };
  const dates = [
    friday,
    dateOf("repairs", "2026-03-06T10:00", 0.9),
    dateOf("work", "2026-03-06", 0.9),
    dateOf("cost", "2026-02", 0.5),
    dateOf("million", "P9M", 0.9),
  ];
  const article = { ...factbox.article, modified: "2026-03-08T09:00:00+02:00" };
  show({ state: { name: "facts", factbox: { ...factbox, article, facts: { ...factbox.facts, dates } } } });
  // The month is inferred.
  expect(root.querySelectorAll(".moment")).toHaveLength(2);
  act(() => button("Show all 3").click());
  const moments = [...root.querySelectorAll(".moment")].map((moment) => moment.textContent?.replace(/\s+/g, " "));
  expect(moments).toHaveLength(3);
  expect(moments[0]).toContain("probably February 2026");
  expect(moments[1]).toMatch(/^6 March 2026Friday ×3Article publishedOrlan Bridge reopened on Friday .*The work cost/);
  expect(moments[2]).toBe("8 March 2026Article updated");
  expect(root.querySelectorAll(".moment:nth-child(2) .fact")).toHaveLength(2);
  expect(root.querySelector(".facts")?.className).toContain("facts-brief");
});

test("offers a calendar file only of dates after both publication and today", () => {
  const [friday] = factbox.facts.dates;
  if (!friday) throw new Error("the invented factbox has no date");
  const soon = { ...friday, value: "2026-03-20" };
  const state = (dates: (typeof friday)[]) =>
    ({ name: "facts", factbox: { ...factbox, facts: { ...factbox.facts, dates } } }) as const;
  const { addToCalendar } = show({ state: state([friday, soon]) });
  expect(root.querySelectorAll(".add-to-calendar")).toHaveLength(1);
  expect(button("Add to calendar").textContent).toContain("20 March 2026");
  button("Add to calendar").click();
  expect(addToCalendar).toHaveBeenCalledWith(soon);
  show({ state: state([friday, soon]), now: "2026-03-21T08:00:00Z" });
  expect(root.querySelector(".add-to-calendar")).toBeNull();
});
