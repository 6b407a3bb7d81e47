import { readFileSync } from "node:fs";
import type { OutsideRequest } from "./driver.ts";

// One event a line, as Chromium's network log writes them; only the start of a request names its initiator.
const EVENT = /"initiator":"((?:[^"\\]|\\.)*)".*"request_type":"([^"]*)".*"url":"((?:[^"\\]|\\.)*)"/;
const THIS_MACHINE = new Set(["127.0.0.1", "localhost"]);
const UPKEEP = "not an origin";

/**
 * The requests in a Chromium network log that left this machine. Without an initiator a request is the browser's own
 * upkeep, which nobody can attribute to an extension, unless it loads a document.
 * Format: https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export function outsideRequestsOf(log: string): OutsideRequest[] {
  return log.split("\n").flatMap((line) => {
    const [, initiator = "", type = "", url = ""] = EVENT.exec(line) ?? [];
    if (!isOutside(url) || (initiator === UPKEEP && !type.includes("frame"))) return [];
    return [{ url, by: initiator === UPKEEP ? "the address bar" : initiator }];
  });
}

/** Reads a log that may still be growing; empty where there is none yet. */
export function readNetLog(path: string): OutsideRequest[] {
  try {
    return outsideRequestsOf(readFileSync(path, "utf8"));
  } catch {
    return [];
  }
}

/** Whether an address means another machine. */
function isOutside(url: string): boolean {
  return /^(?:https?|wss?|ftp):/.test(url) && !THIS_MACHINE.has(new URL(url).hostname);
}
