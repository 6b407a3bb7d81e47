import type { UserGestures } from "../../clean/engine/user-gestures.ts";
import type { PageWatch } from "../../clean/engine/watch.ts";

/** What is told of a page while it lives: the watch, what knows the reader's gestures, and who hears that it has become another page, or has come back out of the browser's memory. */
export type PageObserver = { watch: PageWatch; gestures: UserGestures; turned: () => void; returned: () => void };

const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ["class", "style", "open", "hidden", "popover", "aria-hidden"],
};
const GESTURES = ["pointerdown", "click", "keydown"] as const;
// Popovers open, frames fill and what fades in arrives without a change to the document.
const ARRIVALS = ["toggle", "beforetoggle", "load", "animationstart", "transitionend"] as const;
const EARLY = "dialog, [role='dialog'], [aria-modal='true'], iframe";
const MOST_RECORDS = 1_000;
const MOST_TOUCHED = 300;
const MOST_EARLY = 60;
const MOST_ROOTS = 100;
// Pages whose load never ends are looked at this long after they are parsed, in ms.
const PATIENCE = 3_000;

/** Tells a listener what happens in a page, from its beginning or from now on, until the signal says stop or the watch has ended; whether the page has opened by now. */
export function observePage(
  window: Window & typeof globalThis,
  { watch, gestures, turned, returned }: PageObserver,
  signal: AbortSignal,
): () => boolean {
  const { document } = window;
  const roots = new WeakSet<Node>();
  let address = addressOf(window);
  let early: Set<Element> | null = document.readyState === "loading" ? new Set() : null;
  let count = 0;
  const observer = new window.MutationObserver(hear);
  const end = () => observer.disconnect();

  function observe(root: Node): void {
    if (roots.has(root) || count >= MOST_ROOTS) return;
    count++;
    roots.add(root);
    observer.observe(root, CHANGES);
  }

  function hear(records: MutationRecord[]): void {
    if (watch.ended()) {
      end();
      return;
    }
    if (addressOf(window) !== address) turn();
    const touched = touchedBy(records);
    for (const { shadowRoot } of touched) if (shadowRoot) observe(shadowRoot);
    gestures.appear(touched);
    if (early) gather(touched);
    else if (records.length > MOST_RECORDS || touched.size >= MOST_TOUCHED) watch.wake();
    else if (touched.size) watch.changed([...touched]);
    // What a look has changed itself is no reason for another.
    observer.takeRecords();
  }

  /** While the page is parsed, only what may be laid over it is looked at, once before each frame: the layout that this needs is made then anyway. */
  function gather(touched: Iterable<Element>): void {
    if (!early) return;
    const first = early.size === 0;
    for (const element of touched)
      if (early.size < MOST_EARLY && (element.parentElement === document.body || element.matches(EARLY)))
        early.add(element);
    if (first && early.size) window.requestAnimationFrame(glanceEarly);
  }

  function glanceEarly(): void {
    const elements = [...(early ?? [])];
    early?.clear();
    watch.glance(elements);
    observer.takeRecords();
  }

  function loaded(): void {
    if (!early) return;
    early = null;
    watch.wake();
  }

  function turn(): void {
    address = addressOf(window);
    turned();
    watch.wake();
  }

  function arrive(event: Event): void {
    const target = event.composedPath()[0];
    if (early || !(target instanceof window.Element)) return;
    const element = lightOf(target);
    if (event.type === "load" && element.tagName !== "IFRAME") return;
    gestures.appear([element]);
    // A popover is shown right after its first event and before any frame; what else the page does in the same breath is yet to be heard.
    if (event.type === "beforetoggle") {
      window.queueMicrotask(() => watch.changed([element]));
      return;
    }
    watch.changed([element]);
    observer.takeRecords();
  }

  observe(document);
  for (const name of GESTURES) window.addEventListener(name, gestures.hear, { capture: true, passive: true, signal });
  for (const name of ARRIVALS) document.addEventListener(name, arrive, { capture: true, passive: true, signal });
  document.addEventListener("scroll", watch.scrolled, { capture: true, passive: true, signal });
  window.addEventListener("popstate", () => addressOf(window) !== address && turn(), { signal });
  window.addEventListener("pageshow", (event) => event.persisted && returned(), { signal });
  window.addEventListener("load", loaded, { once: true, signal });
  signal.addEventListener("abort", end, { once: true });
  let patience = 0;
  const parsed = () => {
    patience = window.setTimeout(loaded, PATIENCE);
  };
  if (early) document.addEventListener("DOMContentLoaded", parsed, { once: true, signal });
  signal.addEventListener("abort", () => window.clearTimeout(patience), { once: true });
  return () => early === null;
}

const addressOf = ({ location }: Window): string => location.href.replace(/#.*$/, "");

/** The elements that records speak of: what was added, and what has another look; in the page's own tree where they stand in a shadow root. */
function touchedBy(records: readonly MutationRecord[]): Set<Element> {
  const touched = new Set<Element>();
  for (const { type, target, addedNodes } of records.slice(0, MOST_RECORDS)) {
    if (touched.size >= MOST_TOUCHED) break;
    const nodes = type === "attributes" ? [target] : addedNodes.length ? addedNodes : [];
    for (const node of nodes) {
      const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
      if (element?.isConnected && element.tagName !== "HTML" && element.tagName !== "HEAD")
        touched.add(lightOf(element));
    }
  }
  return touched;
}

/** The element itself, or the outermost host of the shadow roots that it stands in. */
function lightOf(element: Element): Element {
  let at = element;
  for (let root = at.getRootNode(); "host" in root && root.host; root = at.getRootNode()) at = root.host as Element;
  return at;
}
