import { isRecord } from "../shared/values.ts";
/** What a page's cleaning came to so far: how many things are off the page, and whether its publisher limits access. */
export type CleanReport = { count: number; limited: boolean };

/** The messages of a page's script to the background: what its cleaning came to; and that the page has come back out of the browser's memory, where it heard nothing, and asks whether its site is still allowed. */
export type Message = ({ type: "cleaned" } & CleanReport) | { type: "returned" };

/** The message of the background to the scripts in all tabs: sites that Factbox may no longer change, as match patterns. */
export type AccessRevoked = { type: "revoked"; sites: string[] };

/** The parts of a message's sender that are checked. */
export type Sender = {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
};

/** A message that came from this extension's script in the top frame of a tab, with that tab and its page's address; null for anything else. */
export function parseMessage(
  value: unknown,
  sender: Sender,
  ownId: string,
): { message: Message; tabId: number; url: string } | null {
  if (sender.id !== ownId || sender.tab?.id === undefined || sender.frameId !== 0) return null;
  if (!isRecord(value)) return null;
  const { type, count, limited } = value;
  const from = { tabId: sender.tab.id, url: sender.url ?? "" };
  if (type === "returned") return { message: { type }, ...from };
  if (type !== "cleaned" || typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > 999)
    return null;
  if (typeof limited !== "boolean") return null;
  return { message: { type, count, limited }, ...from };
}

/** The sites that this extension's background says are taken back; null for anything else. */
export function parseRevoked(value: unknown, sender: Sender, ownId: string): string[] | null {
  if (sender.id !== ownId || sender.tab !== undefined) return null;
  if (!isRecord(value) || value.type !== "revoked" || !Array.isArray(value.sites)) return null;
  return value.sites.every((site) => typeof site === "string") ? value.sites : null;
}
