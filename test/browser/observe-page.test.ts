// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { observePage } from "../../utils/browser/content/observe-page.ts";

/** The page under test, seen by receivers that only count their calls. */
function observed() {
  const end = new AbortController();
  const watch = {
    changed: vi.fn(),
    scanBeforePaint: vi.fn(),
    scrolled: vi.fn(),
    wake: vi.fn(),
    ended: vi.fn(() => false),
  };
  const gestures = { recordEvent: vi.fn(), recordElements: vi.fn(), openedBy: () => "unknown" as const };
  const others = { onNavigate: vi.fn(), onCacheRestore: vi.fn() };
  observePage(window, { watch, gestures, ...others }, end.signal);
  const happen = async () => {
    window.document.body.append(window.document.createElement("div"));
    window.document.body.dispatchEvent(new window.Event("click", { bubbles: true }));
    window.document.dispatchEvent(new window.Event("scroll"));
    await new Promise((done) => setTimeout(done, 0));
    return [watch.changed, watch.scrolled, gestures.recordEvent].map(({ mock }) => mock.calls.length);
  };
  return { end, watch, happen };
}

test("reports changes, scrolling and gestures until its signal aborts", async () => {
  const { end, happen } = observed();
  expect(await happen()).toEqual([1, 1, 1]);
  end.abort();
  expect(await happen()).toEqual([1, 1, 1]);
});

test("observes no changes once the watch has ended", async () => {
  const { watch, happen } = observed();
  watch.ended.mockReturnValue(true);
  await happen();
  watch.ended.mockReturnValue(false);
  const [changes] = await happen();
  expect(changes).toBe(0);
});

test("reports what changes in a shadow root that was built while the page loaded", async () => {
  Object.defineProperty(document, "readyState", { value: "loading", configurable: true });
  const { watch } = observed();
  const host = document.createElement("div");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  window.dispatchEvent(new window.Event("load"));
  root.append(document.createElement("dialog"));
  await new Promise((done) => setTimeout(done, 0));
  expect(watch.wake).toHaveBeenCalledTimes(1);
  expect(watch.changed).toHaveBeenCalledWith([host]);
});
