import type { Party, Speaker } from "../types.ts";

/**
 * Returns the party that a speaker is; undefined if there is no speaker, its party is unknown, or no party has its
 * index.
 */
export function partyOf(
  { speaker }: { speaker: Pick<Speaker, "party"> | null },
  { parties }: { parties: readonly Party[] },
): Party | undefined {
  return speaker === null || speaker.party === null ? undefined : parties[speaker.party];
}
