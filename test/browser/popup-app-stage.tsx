import { readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, vi } from "vitest";
import { PopupApp } from "../../entrypoints/popup/PopupApp.tsx";
import { emptyRoot, renderInEnglish, settle } from "../components/popup-stage.tsx";
import { resetExtension, setActiveTabs, tabOf } from "./extension.ts";
import { type FakePage, openFakePage } from "./fake-page.ts";

let root = document.body;

/** Resets the extension and puts an article into its active tab. Returns the element for the popup, and the page. */
export function stagePopupApp(): { root: HTMLElement; page: FakePage } {
  resetExtension();
  root = emptyRoot();
  const page = openFakePage();
  setActiveTabs(tabOf(7));
  vi.stubGlobal("fetch", async (path: string) => new Response(readFileSync(`public${path}`)));
  return { root, page };
}

/** Opens the popup on the page and waits until it is read. */
export async function openPopup(): Promise<void> {
  renderInEnglish(root, <PopupApp surface="popup" />);
  await settle();
  // The first popup also loads the facts engine, which takes as long as the machine is busy.
  await vi.waitFor(() => act(async () => expect(root.querySelector("main")?.getAttribute("aria-busy")).toBe("false")), {
    timeout: 20_000,
  });
  await settle();
}

/** Closes the popup. */
export function closePopup(): void {
  act(() => render(null, root));
}

/** Closes the popup, and takes back what a test has changed around it. */
export function clearPopupApp(): void {
  closePopup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}

/** Clicks an element of the popup, and waits for what follows. */
export const click = (selector: string): Promise<void> =>
  settle(() => root.querySelector<HTMLElement>(selector)?.click());
