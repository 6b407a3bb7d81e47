// Context: extension pages. The panel beside the page: Chromium's side panel, or Firefox's sidebar.
// The popup tells the panel of its window here which page the reader has clicked on.

import { browser } from "wxt/browser";
import { isRecord } from "../../shared/values.ts";
import { getFromSession, keepInSession, removeFromSession } from "./session.ts";

type Opener = { open: (options?: { windowId: number }) => Promise<void> };

const CLICKED_KEY = "panelTab";
const CHANNEL = "factbox-panel";
const lockOf = (windowId: number) => `factbox-panel-${windowId}`;

const isOpener = (value: unknown): value is Opener => isRecord(value) && typeof value.open === "function";

function panelOf(name: "sidePanel" | "sidebarAction"): Opener | null {
  const panel: unknown = Reflect.get(browser, name);
  return isOpener(panel) ? panel : null;
}

/** True if the browser can show a panel beside the page. */
export const hasSidePanel = (): boolean => (panelOf("sidePanel") ?? panelOf("sidebarAction")) !== null;

/**
 * Opens the panel of a window, which then shows the page of a tab that the reader has clicked on.
 * Must be the first call in a click handler: Firefox forgets the click at the first `await`.
 */
export async function openSidePanel(windowId: number, tabId: number): Promise<void> {
  // Firefox takes no argument, and opens the sidebar of the window in front.
  const opened = panelOf("sidePanel")?.open({ windowId }) ?? panelOf("sidebarAction")?.open();
  await keepInSession({ [CLICKED_KEY]: tabId });
  await opened;
}

/** Returns the tab for which this panel was opened, once; null if it was opened by the browser's own means. */
export async function takeClickedTab(): Promise<number | null> {
  const tabId = await getFromSession(CLICKED_KEY);
  await removeFromSession([CLICKED_KEY]);
  return typeof tabId === "number" ? tabId : null;
}

/** Says to popups, as long as this panel lives, that it is open in a window. */
export function announcePanel(windowId: number): void {
  // The lock is never given back: it ends with the panel.
  void navigator.locks.request(lockOf(windowId), () => new Promise(() => undefined)).catch(() => undefined);
}

/** Returns the names of the locks that the extension's pages hold, among them one for each open panel. */
export async function heldLocks(): Promise<string[]> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.map(({ name = "" }) => name);
}

/** Tells the panel of a window that the reader has clicked on a tab; false if no panel is open there. */
export async function handToPanel(windowId: number, tabId: number, locks = heldLocks()): Promise<boolean> {
  if (!(await locks).includes(lockOf(windowId))) return false;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ tabId });
  channel.close();
  return true;
}

/** Calls back, in a panel, with each tab that a popup hands to it. Returns a function that ends this. */
export function onHandedTab(listener: (tabId: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }) => {
    if (isRecord(data) && typeof data.tabId === "number") listener(data.tabId);
  });
  return () => channel.close();
}
