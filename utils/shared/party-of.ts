import type { Party, Speaker } from "../types.ts";

/** Returns a speaker's party; undefined without a speaker, with an unknown party, or with an index out of range. */
export function partyOf(
  { speaker }: { speaker: Pick<Speaker, "party"> | null },
  { parties }: { parties: readonly Party[] },
): Party | undefined {
  return speaker === null || speaker.party === null ? undefined : parties[speaker.party];
}
