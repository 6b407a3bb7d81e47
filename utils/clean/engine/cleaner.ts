import { isAttached } from "../../shared/live-dom.ts";
import type { PageAccess, Removal } from "../../types.ts";
import type { CleanSettings } from "../settings.ts";
import type { CleanRule, ScanMode, StoryLocation } from "../types.ts";
import { createContext, dispatch, type ViewPage } from "./cleaner-context.ts";
import { restoreEverything, restoreItem } from "./hide-findings.ts";
import type { NoticeKey } from "./notices.ts";
import { scanPage } from "./scan-page.ts";
import type { Task } from "./task.ts";

/** Cleans one page: finds clutter, hides it, verifies the page, keeps receipts, and restores. */
export type Cleaner = {
  /** Where the story is in the page; null if no scan has found it yet. */
  story: () => StoryLocation | null;
  /** The access, and whether a paywall limits the page, as of the last scan. */
  access: () => PageAccess;
  /** Messages to the reader about the cleaning as a whole, apart from the receipts. */
  notices: () => NoticeKey[];
  /**
   * What the last scan of the whole page took for clutter, whether it is hidden or not; null if the rules did not look,
   * or the hiding damaged the page.
   */
  clutter: () => ReadonlySet<Element> | null;
  /**
   * Scans what has changed, null for the whole page, and hides what the rules find; the default mode is "full".
   * Returns the new receipts. If a paywall limits the page, everything is shown again.
   */
  scan: (changed: readonly Element[] | null, mode?: ScanMode) => Task<Removal[]>;
  /** The receipts of everything that is hidden now. */
  removals: () => Removal[];
  /** Shows one item again, for good; false if there is no such receipt. */
  restore: (id: string) => boolean;
  /** Shows everything again, for good. */
  restoreAll: () => void;
  /** Lets the next scan hide again what was restored. */
  forgetRestored: () => void;
  /** Forgets what was known of the page, which has become another one without being loaded. */
  forgetPage: () => void;
  /** Returns inline clutter that waits until it is out of view, each element once. */
  takeDeferred: () => Element[];
};

/** Creates the cleaner of one page. `viewPage` and `settings` are called anew for each scan. */
export function createCleaner(
  viewPage: ViewPage,
  rules: readonly CleanRule[],
  settings: () => CleanSettings | null,
): Cleaner {
  const context = createContext(viewPage, rules, settings);
  return {
    story: () => context.model?.story ?? null,
    access: () => context.state.access,
    notices: () => [...context.state.notices],
    clutter: () => (context.state.phase === "rolled-back" ? null : context.clutter),
    scan: (changed, mode = "full") => scanPage(context, changed, mode),
    removals: () => context.store.all().map(({ removal }) => removal),
    restore: (id) => restoreItem(context, id),
    restoreAll: () => restoreEverything(context),
    forgetRestored: context.store.forgetRestored,
    forgetPage: () => {
      dispatch(context, { type: "navigated" });
      context.model = null;
      context.deferred.clear();
      context.store.resetAttempts();
    },
    takeDeferred: () => {
      const elements = [...context.deferred].filter((element) => isAttached(element));
      context.deferred.clear();
      return elements;
    },
  };
}
