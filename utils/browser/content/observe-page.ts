// Context: content scripts. Turns a page's events and mutations into calls of the cleaner's watch.

import { HIDDEN_ATTRIBUTE } from "../../clean/engine/hide-element.ts";
import type { UserGestures } from "../../clean/engine/user-gestures.ts";
import type { PageWatch } from "../../clean/engine/watch.ts";
import { addListener, readyStateOf } from "../../shared/live-document.ts";
import { openShadowRootOf, queryAll, tagOf } from "../../shared/live-dom.ts";
import { changedElements, MAX_CHANGED_ELEMENTS, MAX_RECORDS, outermostHost } from "./changed-elements.ts";
import { observeLoading } from "./observe-loading.ts";

/** The receivers of what happens in a page. */
export type PageObserver = {
  watch: PageWatch;
  gestures: UserGestures;
  /** The address changed without a load. */
  onNavigate: () => void;
  /** The page came back out of the back/forward cache. */
  onCacheRestore: () => void;
};

const MUTATIONS: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ["class", "style", "open", "hidden", "popover", "aria-hidden", HIDDEN_ATTRIBUTE],
};
const GESTURE_EVENTS = ["pointerdown", "click", "keydown"] as const;
// Popovers open, frames fill and fades end without a mutation.
const APPEARANCE_EVENTS = ["toggle", "beforetoggle", "load", "animationstart", "transitionend"] as const;
const MAX_OBSERVED_ROOTS = 100;
// Some pages never finish loading; they count as open this long after they are parsed.
const LOAD_TIMEOUT_MS = 3_000;

/**
 * Reports what happens in a page from now on, until the signal aborts or the watch has ended.
 * Returns a function that returns true once the page has loaded.
 */
export function observePage(
  window: Window & typeof globalThis,
  { watch, gestures, onNavigate, onCacheRestore }: PageObserver,
  signal: AbortSignal,
): () => boolean {
  const { document } = window;
  const observedRoots = new WeakSet<Node>();
  let rootCount = 0;
  let address = addressOf(window);
  let isLoading = readyStateOf(document) === "loading";
  let loadTimeout = 0;
  const observer = new window.MutationObserver(onMutations);

  function observe(root: Node): void {
    if (observedRoots.has(root) || rootCount >= MAX_OBSERVED_ROOTS) return;
    rootCount++;
    observedRoots.add(root);
    observer.observe(root, MUTATIONS);
  }

  function observeRootOf(element: Element): void {
    const root = openShadowRootOf(element);
    if (root) observe(root);
  }

  function onMutations(records: MutationRecord[]): void {
    if (watch.ended()) {
      observer.disconnect();
      return;
    }
    if (addressOf(window) !== address) navigate();
    const changed = changedElements(records);
    for (const element of changed) observeRootOf(element);
    gestures.recordElements(changed);
    if (records.length > MAX_RECORDS || changed.size >= MAX_CHANGED_ELEMENTS) watch.wake();
    else if (changed.size) watch.changed([...changed]);
    // The scan's own changes are no reason for another scan.
    observer.takeRecords();
  }

  function onLoad(): void {
    if (!isLoading) return;
    isLoading = false;
    endLoading();
    observe(document);
    // The observer sees the shadow roots of what changes from now on; these were built while the page loaded.
    for (const element of queryAll(document, "*")) observeRootOf(element);
    watch.wake();
  }

  function navigate(): void {
    address = addressOf(window);
    onNavigate();
    watch.wake();
  }

  function onAppearance(event: Event): void {
    const target = event.composedPath()[0];
    if (isLoading || !(target instanceof window.Element)) return;
    const element = outermostHost(target);
    if (event.type === "load" && tagOf(element) !== "IFRAME") return;
    gestures.recordElements([element]);
    // A popover is shown right after `beforetoggle`, before the next frame and before other mutations are reported.
    if (event.type === "beforetoggle") {
      window.queueMicrotask(() => watch.changed([element]));
      return;
    }
    watch.changed([element]);
    observer.takeRecords();
  }

  const endLoading = isLoading ? observeLoading(window, watch.scanBeforePaint) : () => undefined;
  if (!isLoading) observe(document);
  const passive = { capture: true, passive: true, signal };
  for (const name of GESTURE_EVENTS) window.addEventListener(name, gestures.recordEvent, passive);
  for (const name of APPEARANCE_EVENTS) addListener(document, name, onAppearance, passive);
  addListener(document, "scroll", watch.scrolled, passive);
  window.addEventListener("popstate", () => addressOf(window) !== address && navigate(), { signal });
  window.addEventListener("pageshow", (event) => event.persisted && onCacheRestore(), { signal });
  window.addEventListener("load", onLoad, { once: true, signal });
  const onParsed = () => {
    loadTimeout = window.setTimeout(onLoad, LOAD_TIMEOUT_MS);
  };
  if (isLoading) addListener(document, "DOMContentLoaded", onParsed, { once: true, signal });
  const end = () => {
    endLoading();
    observer.disconnect();
    window.clearTimeout(loadTimeout);
  };
  signal.addEventListener("abort", end, { once: true });
  return () => !isLoading;
}

const addressOf = ({ location }: Window): string => location.href.replace(/#.*/, "");
