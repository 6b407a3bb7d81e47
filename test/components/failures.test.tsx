// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { FactboxTabs } from "../../components/facts/FactboxTabs.tsx";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { NO_FACTS } from "../../utils/facts/detector.ts";
import type { Factbox } from "../../utils/types.ts";
import { factbox } from "../support/invented-texts.ts";
import { emptyRoot, type PopupStage, renderInEnglish, stagePopup } from "./popup-stage.tsx";

const factless = { ...factbox, facts: NO_FACTS, sentences: [], factsError: "import failed" };

let { root, show, words, button }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, words, button } = stagePopup());
});

test("a failed facts engine is named with its reason, and the article can still be opened and copied", () => {
  const { openReader, copy } = show({ state: { name: "engine-failed", factbox: factless, detail: "import failed" } });
  expect(root.querySelector(".popup")?.getAttribute("data-state")).toBe("engine-failed");
  expect(words()).toMatch(/The search for facts failed\..*What went wrong: import failed/);
  expect(words().match(/The search for facts failed/g)).toHaveLength(1);
  expect(words()).not.toMatch(/No facts were found|read only in part/);
  expect(root.querySelector("h1")?.textContent).toBe(factbox.article.title);
  root.querySelector<HTMLButtonElement>("#open-reader")?.click();
  expect(openReader).toHaveBeenCalledOnce();
  button("Copy").click();
  expect(copy).toHaveBeenCalledOnce();
});

const unused = () => {
  throw new Error("no fact is there to act on");
};
const actions = {
  jump: unused,
  copyFact: unused,
  copyQuote: unused,
  addToCalendar: unused,
  now: "2026-03-07T08:00:00Z",
};

test("the reader page names a failed facts engine, and does not say that there are no facts", () => {
  const aside = emptyRoot();
  const showFacts = (shown: Factbox) =>
    renderInEnglish(
      aside,
      <FactActionsProvider value={actions}>
        <FactboxTabs factbox={shown} />
      </FactActionsProvider>,
    );
  showFacts(factless);
  expect(aside.textContent).toBe("The search for facts failed.");
  showFacts({ ...factless, article: { ...factbox.article, blocks: [] }, factsError: null });
  expect(aside.textContent).toBe("No facts were found in this article.");
});

test.each([
  [9_000_000, "a", "Only the first 400,000 characters of the article were read."],
  [9_000_000, "Ada ", "Only the first 142,844 characters of the article were read."],
  [1_234, ".", "Only the first 1,234 characters of the article were read."],
])("says how much of %d characters was read", (length, filler, title) => {
  const long = { ...factbox, article: { ...factbox.article, text: filler.padEnd(length, filler) } };
  show({ state: { name: "partly-read", factbox: long } });
  expect(root.querySelector(".state-partly-read .state-title")?.textContent).toBe(title);
});

test.each(["facts", "limited", "partly-read"] as const)(
  "in the state %s, an unreadable or missing model is named",
  (name) => {
    show({ state: { name, factbox, modelError: "models/en.bin: 404" } });
    expect(words()).toMatch(/language model could not be read.*Simpler rules.*models\/en\.bin: 404/);
    expect(words()).toContain("Orlan Bridge reopened");
    show({ state: { name, factbox, withoutModel: "de" } });
    expect(words()).toMatch(/Found by simpler rules.*no language model for German/);
    show({ state: { name, factbox, modelError: null, withoutModel: null } });
    expect(words()).not.toContain("language model");
  },
);

test.each(["facts", "limited", "partly-read"] as const)(
  "says that a page in the state %s was read while it loaded",
  (name) => {
    show({ state: { name, factbox, wasLoading: true } });
    expect(root.querySelector(".state-was-loading .state-title")?.textContent).toBe(
      "The page was still loading when it was read.",
    );
    expect(root.querySelectorAll("h1")).toHaveLength(1);
  },
);

test("calls no page something else than an article while its story may still come", () => {
  const state = { name: "not-an-article", reason: "notArticleEmpty", hasText: true } as const;
  show({ state });
  expect(words()).toContain("This page is not an article.");
  show({ state: { ...state, wasLoading: true } });
  expect(words()).not.toContain("not an article");
  expect(root.querySelector("h1")?.textContent).toBe("The page was still loading when it was read.");
  expect(root.querySelector("#read-anyway")).not.toBeNull();
});

test("says that a page is loading as long as it is waited for, and then that it is read", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const status = () => root.querySelector(".status [role=status]")?.textContent;
  show({ state: { name: "reading", title: "", isLoading: true } });
  expect(status()).toBe("");
  act(() => void vi.advanceTimersByTime(1_000));
  expect(status()).toBe("The page is still loading.");
  act(() => void vi.advanceTimersByTime(60_000));
  expect(status()).toBe("The page is still loading.");
  show({ state: { name: "reading", title: "" } });
  act(() => void vi.advanceTimersByTime(1_000));
  expect(status()).toBe("Reading the article…");
});
