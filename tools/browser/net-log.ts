import { readFileSync } from "node:fs";
import type { OutsideRequest } from "./driver.ts";

// Chromium writes one event a line; only the start of a request names its initiator.
const EVENT = /"initiator":"((?:[^"\\]|\\.)*)".*"request_type":"([^"]*)".*"url":"((?:[^"\\]|\\.)*)"/;
const THIS_MACHINE = new Set(["127.0.0.1", "localhost"]);
const UPKEEP = "not an origin";

/**
 * Returns the requests in a Chromium network log that went to other machines.
 * A request without an initiator is one of the browser's own services, unless it loads a document.
 * Format: https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export function outsideRequestsOf(log: string): OutsideRequest[] {
  return log.split("\n").flatMap((line) => {
    const [, initiator = "", type = "", url = ""] = EVENT.exec(line) ?? [];
    if (!isOutside(url) || (initiator === UPKEEP && !type.includes("frame"))) return [];
    return [{ url, by: initiator === UPKEEP ? "the address bar" : initiator }];
  });
}

/** Reads a log that may still be growing; empty if it does not exist yet. */
export function readNetLog(path: string): OutsideRequest[] {
  try {
    return outsideRequestsOf(readFileSync(path, "utf8"));
  } catch {
    return [];
  }
}

/** True if an address is on another machine. */
function isOutside(url: string): boolean {
  return /^(?:https?|wss?|ftp):/.test(url) && !THIS_MACHINE.has(new URL(url).hostname);
}
