import { parties } from "../../utils/facts/entities/detector.ts";
import { quotes } from "../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "./find-facts.ts";
import { ENGLISH } from "./language-model.ts";

/** Returns the name of the party to which the last quote of a text is given; null where it stays open. */
export function lastSpeaker(text: string, language = "en"): string | null {
  const model = language === "en" ? ENGLISH : null;
  const facts = findFacts({ ...plainTextInput(text, null), language }, [parties, quotes], model);
  const quote = facts.quotes.at(-1);
  if (!quote) throw new Error(`no quote is found in ${text}`);
  return partyOf(quote, facts)?.name ?? null;
}
