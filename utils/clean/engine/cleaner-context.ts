import type { CleanSettings } from "../settings.ts";
import type { CleanRule, PageModel, PageView, ScanMode, Undo } from "../types.ts";
import { type CleanerEvent, type CleanerState, INITIAL_STATE, transition } from "./cleaner-state.ts";
import { createHiddenStore, type HiddenStore } from "./hidden-store.ts";
import { buildPageModel } from "./page-model.ts";
import { runToCompletion } from "./task.ts";

/** Shows the page as it is now; `changed` is null for the whole page. */
export type ViewPage = (changed: readonly Element[] | null, mode: ScanMode) => PageView;

/** Everything that belongs to the cleaning of one page. */
export type CleanerContext = {
  readonly viewPage: ViewPage;
  readonly rules: readonly CleanRule[];
  /** Null until the reader's settings are known; nothing is scanned until then. */
  readonly settings: () => CleanSettings | null;
  readonly store: HiddenStore;
  state: CleanerState;
  /** The story and publisher, until the story leaves the page. */
  model: PageModel | null;
  /** Locks the scroll again as the page had it; null where nothing is unlocked. */
  relock: Undo | null;
  /** What the rules found in the last scan of the whole page, hidden or not; null if they did not look. */
  clutter: ReadonlySet<Element> | null;
  /** Inline clutter that waits until it is out of view. */
  readonly deferred: Set<Element>;
  /** Clutter in a custom element without its script that has waited for one scan. */
  readonly waitedForScript: WeakSet<Element>;
};

/** Creates the context of a page that nothing is known of. */
export function createContext(
  viewPage: ViewPage,
  rules: readonly CleanRule[],
  settings: () => CleanSettings | null,
): CleanerContext {
  return {
    viewPage,
    rules,
    settings,
    store: createHiddenStore(),
    state: INITIAL_STATE,
    model: null,
    relock: null,
    clutter: null,
    deferred: new Set(),
    waitedForScript: new WeakSet(),
  };
}

/** Moves a page's cleaning to the state after an event. */
export function dispatch(context: CleanerContext, event: CleanerEvent): void {
  context.state = transition(context.state, event);
}

/** Returns the page's model; builds it without a break if there is none. */
export function modelOf(context: CleanerContext, document: Document): PageModel {
  context.model ??= runToCompletion(buildPageModel(document));
  return context.model;
}
