import type { PageAccess } from "../../types.ts";
import type { NoticeKey } from "./notices.ts";

/** The phase of a page's cleaning. */
type CleanerPhase =
  /** No scan runs; the next one may begin. */
  | "idle"
  /** The rules look for clutter; nothing has been changed yet. */
  | "scanning"
  /** Clutter is being hidden and the scroll unlocked. */
  | "hiding"
  /** The page is being compared with its snapshot. */
  | "verifying"
  /** Hiding damaged the page and was undone; the next scan may begin. */
  | "rolled-back"
  /** The reader has excluded the site: access is detected and nothing is hidden. */
  | "excluded"
  /** A paywall limits the page: everything is shown again, and no scan begins until the page navigates. */
  | "limited";

/** The state of a page's cleaning; replaced, never changed. */
export type CleanerState = {
  readonly phase: CleanerPhase;
  /** The access as last detected. */
  readonly access: PageAccess;
  readonly notices: ReadonlySet<NoticeKey>;
  /** True once a scan has looked for a paywall in the whole page. */
  readonly isPaywallChecked: boolean;
};

/** An event that may change the state. */
export type CleanerEvent =
  | { type: "scan-started" }
  /** The scan found the site excluded. */
  | { type: "site-excluded" }
  /** The page keeps showing something again, and it stays. */
  | { type: "page-insisted" }
  | { type: "access-detected"; access: PageAccess }
  /** Everything hidden was shown again because of a paywall. */
  | { type: "paywall-respected" }
  | { type: "hiding-started" }
  | { type: "hiding-finished" }
  | { type: "damage-detected" }
  | { type: "scan-finished" }
  /** The page has become another one without being loaded. */
  | { type: "navigated" };

/** The state of a page that nothing is known of. */
export const INITIAL_STATE: CleanerState = {
  phase: "idle",
  access: { access: "unknown", limited: false },
  notices: new Set(),
  isPaywallChecked: false,
};

/** Returns the state after an event; changes nothing. */
export function transition(state: CleanerState, event: CleanerEvent): CleanerState {
  switch (event.type) {
    case "scan-started":
      return { ...state, phase: "scanning", notices: without(state.notices, "noteNever") };
    case "site-excluded":
      return { ...state, phase: "excluded", notices: withNotice(state.notices, "noteNever") };
    case "page-insisted":
      return { ...state, notices: withNotice(state.notices, "noteComesBack") };
    case "access-detected":
      return afterDetection(state, event.access);
    case "paywall-respected":
      return { ...state, notices: withNotice(state.notices, "noteLimited") };
    case "hiding-started":
      return { ...state, phase: "hiding" };
    case "hiding-finished":
      return { ...state, phase: "verifying" };
    case "damage-detected":
      return { ...state, phase: "rolled-back", notices: withNotice(state.notices, "noteRolledBack") };
    case "scan-finished":
      return isLasting(state.phase) ? state : { ...state, phase: "idle" };
    case "navigated":
      return INITIAL_STATE;
  }
}

/** Phases that outlive the scan that led to them. */
const isLasting = (phase: CleanerPhase): boolean =>
  phase === "rolled-back" || phase === "excluded" || phase === "limited";

/** The access of an excluded site is only shown: its first real scan still looks for a paywall. */
function afterDetection(state: CleanerState, access: PageAccess): CleanerState {
  const isPaywallChecked = state.isPaywallChecked || state.phase !== "excluded";
  const resumed = state.phase === "limited" ? "scanning" : state.phase;
  return { ...state, access, isPaywallChecked, phase: access.limited ? "limited" : resumed };
}

const withNotice = (notices: ReadonlySet<NoticeKey>, notice: NoticeKey) => new Set([...notices, notice]);
const without = (notices: ReadonlySet<NoticeKey>, notice: NoticeKey) =>
  new Set([...notices].filter((item) => item !== notice));
