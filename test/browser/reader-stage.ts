import { act } from "preact/test-utils";
import { expect, vi } from "vitest";

/**
 * Gives the page what happy-dom lacks: highlights, and time when nothing is to be done. Returns what is painted, by the
 * name of each highlight.
 */
export function stubReaderPage(): Map<string, string[]> {
  const painted = new Map<string, string[]>();
  vi.stubGlobal(
    "Highlight",
    class extends Set<Range> {
      priority = 0;
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal("CSS", {
    highlights: { set: (name: string, ranges: Set<Range>) => painted.set(name, [...ranges].map(String)) },
  });
  vi.stubGlobal("requestIdleCallback", (run: () => void) => setTimeout(run));
  vi.stubGlobal("cancelIdleCallback", clearTimeout);
  return painted;
}

/** Waits until the reader shows what it loads after the article: by default its marks. */
export const isLoaded = (selector = ".story [role=button]"): Promise<void> =>
  vi.waitFor(() => act(async () => expect(document.querySelector(selector)).not.toBeNull()), { timeout: 20_000 });
