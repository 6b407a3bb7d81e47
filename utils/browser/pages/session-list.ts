// Context: extension pages. Lists of values in memory until the browser closes, of which the oldest give way.

import { getFromSession, keepInSession, removeFromSession } from "./session.ts";

/** Values under identifiers; the last that were kept stay. */
export type SessionList = {
  /** Keeps a value as the newest, instead of the one with its id. Rejects if the browser has no room for it alone. */
  keep: (id: string, value: unknown) => Promise<void>;
  /** Returns the value with an id, unchecked; undefined if it is gone. */
  find: (id: string) => Promise<unknown>;
  drop: (ids: readonly string[]) => Promise<void>;
  /** Returns the ids of what is kept, the oldest first. */
  ids: () => Promise<string[]>;
};

/** Opens the list of a name, which holds at most `max` values, and fewer if the browser has no room for them. */
export function createSessionList(name: string, max: number): SessionList {
  const idsKey = `${name}:ids`;
  const keyOf = (id: string) => `${name}:${id}`;

  async function ids(): Promise<string[]> {
    const stored = await getFromSession(idsKey);
    return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
  }

  async function keep(id: string, value: unknown): Promise<void> {
    const older = (await ids()).filter((one) => one !== id);
    await removeFromSession(older.splice(0, Math.max(0, older.length + 1 - max)).map(keyOf));
    for (;;) {
      try {
        await keepInSession({ [keyOf(id)]: value, [idsKey]: [...older, id] });
        return;
      } catch (error) {
        const oldest = older.shift();
        if (oldest === undefined) throw error;
        await removeFromSession([keyOf(oldest)]);
      }
    }
  }

  async function drop(dropped: readonly string[]): Promise<void> {
    const kept = (await ids()).filter((id) => !dropped.includes(id));
    await removeFromSession(dropped.map(keyOf));
    await keepInSession({ [idsKey]: kept });
  }

  return { ids, keep, drop, find: (id) => getFromSession(keyOf(id)) };
}
