import { APPEAL_TOKEN, ASK, DEFERRAL, MONEY, NEWSROOM, PERIL, READER, TARGET, tokensOf, wordsOf } from "./words.ts";

/** The families of signals that an appeal for donations shows. */
export type AppealSignals = { families: number; asks: boolean; marked: boolean; terms: boolean };

const ENOUGH = 4;
// A named speaker with a verb of speech: a report, not an appeal. The gap is bounded.
const REPORTED =
  /\p{Lu}\p{L}+ (?:said|says|told|added|wrote|announced)\b|\b(?:said|says|told|added) (?:[\p{L}.]+ ){0,3}\p{Lu}\p{L}+|\baccording to\b|(?:сказал|заявил|сообщил)|\bsagte\b|\ba déclaré\b|\bdijo\b/u;

/** Counts the families of signals in an element's words, tokens and links. */
export function appealSignals(element: Element, words = wordsOf(element)): AppealSignals {
  const asks = ASK.test(words);
  const marked =
    APPEAL_TOKEN.test(tokensOf(element)) ||
    [...element.querySelectorAll("[class], [id]")].slice(0, 12).some((inner) => APPEAL_TOKEN.test(tokensOf(inner)));
  const money = MONEY.test(words);
  const deferral = DEFERRAL.test(words);
  const target = leadsToPayment(element);
  const families = [asks, marked, money, deferral, target, NEWSROOM.test(words), READER.test(words), PERIL.test(words)];
  return { families: families.filter(Boolean).length, asks, marked, terms: money || deferral || target };
}

/** Whether a block reads like an appeal for donations: four families of signals, one that asks and one that says how. */
export function isAppeal(element: Element, words = wordsOf(element)): boolean {
  const { families, asks, marked, terms } = appealSignals(element, words);
  return families >= ENOUGH && (asks || marked) && terms && !REPORTED.test(words);
}

/** Whether an element holds a link, form or frame that leads to a payment. */
function leadsToPayment(element: Element): boolean {
  for (const link of element.querySelectorAll("a[href], form[action], iframe[src]")) {
    const address = link.getAttribute("href") ?? link.getAttribute("action") ?? link.getAttribute("src") ?? "";
    if (TARGET.test(address.slice(0, 300))) return true;
  }
  return false;
}
