// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { stagePopup } from "./popup-stage.tsx";

const { root, show } = stagePopup();

const press = (key: string) =>
  act(() => void document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
const click = (selector: string) => act(() => root.querySelector<HTMLElement>(selector)?.click());

test("keeps open beside the page by a button and by a key, where the browser can", () => {
  const { keepOpen } = show();
  click("#keep-open");
  press("p");
  expect(keepOpen).toHaveBeenCalledTimes(2);
  show({ actions: { ...show(), keepOpen: null } });
  expect(root.querySelector("#keep-open")).toBeNull();
});

test("marks all facts by a button and by a key, and goes through them by keys", () => {
  const { toggleMarks, stepMarks } = show();
  expect(root.querySelector("#mark-facts")?.getAttribute("aria-pressed")).toBe("false");
  click("#mark-facts");
  press("m");
  expect(toggleMarks).toHaveBeenCalledTimes(2);
  press("n");
  press("N");
  expect(stepMarks).toHaveBeenNthCalledWith(1, 1);
  expect(stepMarks).toHaveBeenNthCalledWith(2, -1);
  show({ hasMarks: true });
  expect(root.querySelector("#mark-facts")?.getAttribute("aria-pressed")).toBe("true");
});

test("there is nothing to mark without facts", () => {
  const { toggleMarks, stepMarks } = show({ state: { name: "not-an-article", reason: null } });
  expect(root.querySelector<HTMLButtonElement>("#mark-facts")?.disabled).toBe(true);
  press("m");
  press("n");
  expect(toggleMarks).not.toHaveBeenCalled();
  expect(stepMarks).not.toHaveBeenCalled();
});

test("a key that follows at once on the one that closes the keys' list opens a tab", async () => {
  show();
  press("?");
  // The list is loaded when it is asked for.
  await vi.waitFor(() => expect(root.querySelector("#letter-keys")).not.toBeNull());
  for (const key of ["Escape", "ArrowRight"]) {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    // Preact renders before the next task, and runs effects after the next paint.
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(root.querySelector("[role=tab][aria-selected=true]")?.id).toBe("tab-quotes");
});
