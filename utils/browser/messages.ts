/** Every message that crosses from a page to the background. */
export type Message = { type: "cleaned"; count: number };

/** The parts of a message's sender that are checked. */
export type Sender = {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
};

/** A message that came from this extension's script in the top frame of a tab, with that tab; null for anything else. */
export function checkedMessage(
  value: unknown,
  sender: Sender,
  ownId: string,
): { message: Message; tabId: number } | null {
  if (sender.id !== ownId || sender.tab?.id === undefined || sender.frameId !== 0) return null;
  if (typeof value !== "object" || value === null || !("type" in value) || !("count" in value)) return null;
  const { type, count } = value;
  if (type !== "cleaned" || typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > 999)
    return null;
  return { message: { type, count }, tabId: sender.tab.id };
}
