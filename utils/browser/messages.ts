// Context: background and content scripts. Their messages to each other, and the checks of what arrives.

import { PHRASE_LANGUAGES } from "../phrases/languages.ts";
import { isRecord } from "../shared/values.ts";

/** The result of cleaning a page so far. */
export type CleanReport = {
  /** Number of hidden elements. */
  count: number;
  /** True if the publisher limits access to the page. */
  limited: boolean;
};

/**
 * A message from a page's script to the background.
 * "cleaned" reports a result. "returned" asks if the page's site is still allowed: the page was in the
 * back/forward cache, where it receives nothing. The answer is a boolean. "phrases" asks for the phrases of languages;
 * the answer has them by language. "never" excludes the page's site from cleaning, because the reader said so in the
 * toast; the answer is true once that is done.
 */
export type Message =
  | ({ type: "cleaned" } & CleanReport)
  | { type: "returned" }
  | { type: "never" }
  | { type: "phrases"; languages: readonly string[] };

/** A message from the background to the scripts in all tabs: the match patterns of sites that lost their access. */
export type AccessRevoked = { type: "revoked"; sites: string[] };

/** The fields of a message's sender that are checked. */
export type Sender = {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
};

const MAX_COUNT = 999;
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;

const isLanguages = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((language) => PHRASE_LANGUAGES.includes(language));

/**
 * Checks a message to the background. Returns it with the sending tab and its page's address.
 * Returns null for everything that this extension's script in the top frame of a tab did not send.
 */
export function parseMessage(
  value: unknown,
  sender: Sender,
  ownId: string,
): { message: Message; tabId: number; url: string } | null {
  if (sender.id !== ownId || sender.tab?.id === undefined || sender.frameId !== 0 || !isRecord(value)) return null;
  const { type, count, limited, languages } = value;
  const origin = { tabId: sender.tab.id, url: sender.url ?? "" };
  if (type === "returned" || type === "never") return { message: { type }, ...origin };
  if (type === "phrases") return isLanguages(languages) ? { message: { type, languages }, ...origin } : null;
  if (type !== "cleaned" || !isCount(count) || typeof limited !== "boolean") return null;
  return { message: { type, count, limited }, ...origin };
}

/**
 * Checks a message to a page's script. Returns the sites.
 * Returns null for everything that this extension's background did not send.
 */
export function parseRevoked(value: unknown, sender: Sender, ownId: string): string[] | null {
  if (sender.id !== ownId || sender.tab !== undefined) return null;
  if (!isRecord(value) || value.type !== "revoked" || !Array.isArray(value.sites)) return null;
  return value.sites.every((site) => typeof site === "string") ? value.sites : null;
}
