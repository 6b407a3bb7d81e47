import { isElement } from "../../shared/dom-nodes.ts";
import { attributeOf, queryAll, tagOf, textOf } from "../../shared/live-dom.ts";
import { LETTERS } from "../phrases/letters.ts";
import { DONATION_URL, GIVING_AMOUNT, REQUEST } from "./appeal-words.ts";

const MAX_LINKS = 40;
const MAX_ADDRESS_CHARS = 300;
const MAX_AMOUNT_CHARS = 30;
const MIN_AMOUNTS = 2;
const CHOICES =
  "button, label, option, a:not([href]), a[href^='#'], a[href*='donat' i], a[href*='contribut' i], [role='radio'], [role='button']";
const CURRENCY_SIGN = "[$€£₽₴₹]";
/** A label that is an amount, with at most one word before it and one after it. */
const AMOUNT_LABEL = new RegExp(
  `^\\W{0,3}(?:[${LETTERS}]{3,12} )?(?:rs\\.? ?)?${CURRENCY_SIGN}?\\s?\\d[\\d.,\\s]{0,8}\\s?` +
    `(?:${CURRENCY_SIGN}|eur|euros?|руб\\.?|грн\\.?|rs)?\\W{0,3}(?:\\/?\\s?[${LETTERS}]{1,10}\\.?)?$`,
  "i",
);

/** True if an address is one where donations are paid. */
export const isDonationUrl = (address: string | null): boolean =>
  DONATION_URL.test((address ?? "").slice(0, MAX_ADDRESS_CHARS));

/** True if a root is or holds a link, form or frame that leads to a payment. */
export function leadsToPayment(root: ParentNode): boolean {
  const self = "matches" in root && isLinkLike(root) ? [root] : [];
  return [...self, ...queryAll(root, "a[href], form[action], iframe")].slice(0, MAX_LINKS).some((link) => {
    const address = attributeOf(link, "href") ?? attributeOf(link, "action") ?? attributeOf(link, "src");
    const title = tagOf(link) === "IFRAME" ? `${attributeOf(link, "title")} ${attributeOf(link, "name")}` : "";
    return isDonationUrl(address) || REQUEST.test(title.toLowerCase());
  });
}

const isLinkLike = (root: ParentNode): root is Element => isElement(root) && /^(?:IFRAME|FORM|A)$/.test(tagOf(root));

/** True if roots offer amounts or intervals to choose from: buttons, radio buttons or options. */
export function offersAmounts(roots: readonly ParentNode[]): boolean {
  const amounts = roots.reduce((sum, root) => sum + countAmounts(root), 0);
  const radios = roots.reduce((sum, root) => sum + queryAll(root, "input[type='radio']").length, 0);
  return amounts >= MIN_AMOUNTS || (radios >= MIN_AMOUNTS && amounts > 0);
}

function countAmounts(root: ParentNode): number {
  const labels = queryAll(root, CHOICES)
    .slice(0, MAX_LINKS)
    .map((choice) => textOf(choice).trim().toLowerCase());
  return labels.filter(
    (label) =>
      label.length <= MAX_AMOUNT_CHARS && /\d/.test(label) && GIVING_AMOUNT.test(label) && AMOUNT_LABEL.test(label),
  ).length;
}
