import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClipboardContent, OutsideRequest } from "./driver.ts";

/** Returns the path of the popup within a built extension. */
export function popupPath(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  const action = isRecord(manifest) ? manifest.action : null;
  const path = isRecord(action) ? action.default_popup : null;
  if (typeof path !== "string") throw new Error(`${extension} holds an extension without a popup.`);
  return path.replace(/^\//, "");
}

/** Parses a browser's answer as clipboard content. */
export function contentOf(answer: unknown): ClipboardContent {
  if (!isRecord(answer)) return {};
  return Object.fromEntries(
    Object.entries(answer).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** Whether a value is an object whose members can be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Parses a browser's answer as a list of requests to other machines. */
export function requestsOf(answer: unknown): OutsideRequest[] {
  const list: unknown[] = Array.isArray(answer) ? answer : [];
  return list.filter(isRecord).map(({ url, by }) => ({ url: String(url), by: String(by) }));
}
