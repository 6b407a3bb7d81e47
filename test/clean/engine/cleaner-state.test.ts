import { expect, test } from "vitest";
import { type CleanerEvent, INITIAL_STATE, transition } from "../../../utils/clean/engine/cleaner-state.ts";

const FREE: CleanerEvent = { type: "access-detected", access: { access: "free", limited: false } };
const WALL: CleanerEvent = { type: "access-detected", access: { access: "locked", limited: true } };
const after = (...events: (CleanerEvent | Exclude<CleanerEvent["type"], "access-detected">)[]) =>
  events.reduce(
    (state, event) => transition(state, typeof event === "string" ? { type: event } : event),
    INITIAL_STATE,
  );

test("a scan that hides passes through its phases and ends idle", () => {
  expect(after("scan-started").phase).toBe("scanning");
  expect(after("scan-started", FREE, "hiding-started").phase).toBe("hiding");
  expect(after("scan-started", FREE, "hiding-started", "hiding-finished").phase).toBe("verifying");
  expect(after("scan-started", FREE, "hiding-started", "hiding-finished", "scan-finished").phase).toBe("idle");
});

test("damage, a paywall and an exclusion outlive their scan", () => {
  const damaged = after("scan-started", "hiding-started", "hiding-finished", "damage-detected", "scan-finished");
  expect(damaged.phase).toBe("rolled-back");
  expect([...damaged.notices]).toEqual(["noteRolledBack"]);
  const limited = after("scan-started", WALL, "paywall-respected", "scan-finished");
  expect(limited.phase).toBe("limited");
  expect([...limited.notices]).toEqual(["noteLimited"]);
  expect(after("site-excluded", FREE).phase).toBe("excluded");
});

test("a paywall that is gone lets the scan go on", () => {
  expect(after("scan-started", WALL, FREE).phase).toBe("scanning");
});

test("an excluded site is told so, until it is scanned; its access is no check for paywalls", () => {
  const excluded = after("site-excluded", FREE);
  expect([...excluded.notices]).toEqual(["noteNever"]);
  expect(excluded.isPaywallChecked).toBe(false);
  const scanned = transition(transition(excluded, { type: "scan-started" }), FREE);
  expect([...scanned.notices]).toEqual([]);
  expect(scanned.isPaywallChecked).toBe(true);
});

test("a page that navigates is a page that nothing is known of", () => {
  expect(after("scan-started", WALL, "paywall-respected", "page-insisted", "navigated")).toEqual(INITIAL_STATE);
});

test("a transition changes nothing in place", () => {
  const state = after("site-excluded");
  const copy = structuredClone(state);
  transition(state, { type: "scan-started" });
  expect(state).toEqual(copy);
});
