import { partyOf } from "../shared/party-of.ts";
import type { Party, Quote } from "../types.ts";
import { saysAnonymous } from "./attribution.ts";
import type { Translate } from "./translate.ts";

/**
 * Formats the source of a quote, without the outlet that relays it.
 * It is the party's full name and role if the party is known, else the article's words for the speaker.
 */
export function formatSource({ speaker }: Quote, parties: readonly Party[], t: Translate): string {
  if (!speaker) return t("speakerUnknown");
  const party = partyOf({ speaker }, { parties });
  const words = (speaker.introduction ?? speaker).text;
  const name = party?.name ?? words;
  if (speaker.anonymous) return saysAnonymous(words) ? words : t("sourceAnonymous", words);
  return party?.role ? `${name}, ${party.role}` : name;
}
