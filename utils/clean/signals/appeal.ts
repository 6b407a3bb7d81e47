import { classAndId, elementText } from "../dom/element-text.ts";
import type { SiteIdentity } from "../types.ts";
import {
  APPEAL_CLASS_NAME,
  DISMISSAL,
  DONATION_URL,
  FIRST_PERSON,
  GIVING_AMOUNT,
  NEWSROOM_VOICE,
  REQUEST,
  REQUEST_LABEL,
  SECOND_PERSON,
  SUPPORT_BY_NAME,
  UNAMBIGUOUS_LABEL,
  URGENCY,
} from "./appeal-words.ts";
import { type CallToAction, findCallsToAction } from "./calls-to-action.ts";

/** Where a block stands: over the page, beside the story's text, after its last paragraph, or inside it. */
export type AppealPlace = "floating" | "beside" | "after" | "inside";

/** What speaks for an element's being an appeal for donations: the sum of its signals' weights, whether it is one, and whether it speaks of money or calls to a payment. */
export type AppealSignals = { score: number; isAppeal: boolean; speaksOfMoney: boolean; calls: boolean };

// The least sum for each place: what floats is not the story's anyway. Inside the text a button that asks makes up for it.
const ENOUGH: Record<AppealPlace, number> = { floating: 4, beside: 4, after: 4, inside: 6 };
// In the page's flow a line that is shorter is a link of its menus. In characters.
const LEAST_WORDS = 40;
const REPORT = 4;
const AMOUNTS =
  "button, label, option, a:not([href]), a[href^='#'], a[href*='donat' i], a[href*='contribut' i], [role='radio']";
const GIVING =
  /^(?:give|donate|donations?|support|join|members?|membership|contribute|spenden|unterstuetzen|soutenir|dons?|apoya|dona|socios)\./;
const NOTHING: AppealSignals = { score: 0, isAppeal: false, speaksOfMoney: false, calls: false };
const NOWHERE: SiteIdentity = { names: [], host: null };
const LEAST_AMOUNTS = 2;
const PILL = 60;
const AMOUNT =
  /^\W{0,3}(?:[a-zß-öø-ÿœа-яёіїєґ]{3,12} )?(?:rs\.? ?)?[$€£₽₴₹]?\s?\d[\d.,\s]{0,8}\s?(?:[$€£₽₴₹]|eur|euros?|руб\.?|грн\.?|rs)?\W{0,3}(?:\/?\s?[a-zß-öø-ÿœа-яёіїєґ]{1,10}\.?)?$/i;
// A named speaker with a verb of speech: a report, not an appeal. The gap is bounded.
const REPORTED =
  /\b(?!(?:We|You) )[A-ZÀ-ÖØ-ÞŒА-ЯЁІЇЄҐ][a-zß-öø-ÿœа-яёіїєґA-ZÀ-ÖØ-ÞŒА-ЯЁІЇЄҐ]+ (?:said|says|told|added|wrote|announced)\b|\b(?:said|says|told|added) (?:[a-zß-öø-ÿœа-яёіїєґA-ZÀ-ÖØ-ÞŒА-ЯЁІЇЄҐ.]+ ){0,3}[A-ZÀ-ÖØ-ÞŒА-ЯЁІЇЄҐ][a-zß-öø-ÿœа-яёіїєґA-ZÀ-ÖØ-ÞŒА-ЯЁІЇЄҐ]+|\baccording to\b|(?:сказал|заявил|сообщил|повідомив|заявив)|\bsagte\b|\ba déclaré\b|\bdijo\b/;
// What stands between quotation marks is somebody else's appeal. The span is bounded.
const QUOTED = /[“„«"][^“”„«»"]{0,1000}[”“»"]/g;

/** Weighs the signals in an element's words, tokens, calls, forms and frames; `site` tells its own voice and its own links from others'. */
export function appealSignals(
  element: Element,
  place: AppealPlace,
  site: SiteIdentity = NOWHERE,
  words = elementText(element),
  parts: readonly ParentNode[] = [element],
): AppealSignals {
  const inFlow = place !== "floating";
  if (inFlow && !parts.some(leadsOn)) return NOTHING;
  const said = place === "floating" ? words : words.replace(QUOTED, " ");
  const own = said.toLowerCase();
  const calls = findCallsToAction(parts);
  const asking = calls.filter(({ label }) => REQUEST_LABEL.test(label.toLowerCase()));
  const labelled = asking.length > 0;
  const plain = asking.some(({ label }) => UNAMBIGUOUS_LABEL.test(label.toLowerCase()));
  const marked = isMarked(element, parts);
  const pays = parts.some(leadsToPayment);
  const offers = offersAmounts(parts);
  const asks = REQUEST.test(own) || SUPPORT_BY_NAME.test(said);
  const self =
    FIRST_PERSON.test(own) ||
    NEWSROOM_VOICE.test(own) ||
    site.names.some((name) => said.includes(name)) ||
    asking.some((call) => staysOn(site, call));
  const money = GIVING_AMOUNT.test(own);
  const putsOff = DISMISSAL.test(words.toLowerCase());
  const score =
    (plain ? 3 : labelled ? 2 : 0) +
    (calls.length || pays ? 0 : -1) +
    (pays ? 1 : 0) +
    (offers ? 2 : 0) +
    (asks ? 1 : 0) +
    (marked ? 2 : 0) +
    (self ? 1 : 0) +
    (NEWSROOM_VOICE.test(own) ? 1 : 0) +
    (money ? 1 : 0) +
    (putsOff ? 1 : 0) +
    (SECOND_PERSON.test(own) ? 1 : 0) +
    (URGENCY.test(own) ? 1 : 0) +
    // A floating button that says nothing else.
    (place === "floating" && labelled && words.length <= PILL && calls.length <= 2 ? 1 : 0) -
    (REPORTED.test(words) ? REPORT : 0);
  const calling = labelled || calls.some(({ target }) => DONATION_URL.test(target));
  // Prices to choose from are a shop's, too; over the page, or beside a way to pay, they ask.
  const speaks = asks || calling || marked || ((offers || pays) && !inFlow) || (offers && pays);
  const terms = money || putsOff || pays || offers || labelled;
  const enough = place === "inside" && calling ? ENOUGH.inside - 2 : ENOUGH[place];
  // Inside the text, mere prose with a link in it must speak of a newsroom: "we" and "you" is how reviews talk.
  const speaksOfNewsroom = NEWSROOM_VOICE.test(own) || site.names.some((name) => said.includes(name));
  // Prose that calls to nothing names its links as any text does.
  const isProse = !calling && !money && !putsOff && !speaksOfNewsroom && !APPEAL_CLASS_NAME.test(classAndId(element));
  const isOwn =
    !inFlow ||
    (!isProse &&
      (self || marked || offers) &&
      words.length >= LEAST_WORDS &&
      (place !== "inside" || calling || marked || speaksOfNewsroom));
  // What a frame says cannot be read; where it leads can.
  const isFrame = place === "floating" && pays && words.length <= PILL;
  const isAppeal = isFrame || (score >= enough && speaks && terms && isOwn);
  return { score, isAppeal, speaksOfMoney: money || pays || offers, calls: calling };
}

/** Whether words, in small letters, have anything of an appeal. */
export const isAppealing = (words: string): boolean =>
  [REQUEST, NEWSROOM_VOICE, SECOND_PERSON, DISMISSAL, FIRST_PERSON, GIVING_AMOUNT, URGENCY].some((family) =>
    family.test(words),
  );

/** Whether a call leads to the page's own site: a button, or a link to its host, to another of the same name, or to one that is for giving only. A fundraiser that a story reports on leads elsewhere, and where there are several they stand in a list. */
function staysOn({ host }: SiteIdentity, { element, target }: CallToAction): boolean {
  if (!/^(?:https?:)?\/\//.test(target)) return true;
  if (!URL.canParse(target, "https://a.invalid")) return false;
  const { hostname } = new URL(target, "https://a.invalid");
  if (GIVING.test(hostname)) return !element.closest("ul, ol, table");
  const nameOf = (address: string) => address.split(".").slice(-2).join(".");
  return host !== null && nameOf(hostname) === nameOf(host);
}

const isMarked = (element: Element, parts: readonly ParentNode[]): boolean =>
  APPEAL_CLASS_NAME.test(classAndId(element)) ||
  parts.some((part) =>
    [...part.querySelectorAll("[class], [id]")].slice(0, 12).some((inner) => APPEAL_CLASS_NAME.test(classAndId(inner))),
  );

/** Whether something offers a way to act at all: words alone take no money. */
const leadsOn = (part: ParentNode): boolean => part.querySelector("a[href], button, form, iframe, input") !== null;

const isFrameOrForm = (part: ParentNode): part is Element =>
  "tagName" in part && /^(?:IFRAME|FORM|A)$/.test(String(part.tagName));

/** Whether something holds a link, form or frame that leads to a payment. */
function leadsToPayment(part: ParentNode): boolean {
  const own = "matches" in part && isFrameOrForm(part) ? [part] : [];
  for (const link of [...own, ...part.querySelectorAll("a[href], form[action], iframe")].slice(0, 40)) {
    const address = link.getAttribute("href") ?? link.getAttribute("action") ?? link.getAttribute("src") ?? "";
    const title = link.tagName === "IFRAME" ? `${link.getAttribute("title")} ${link.getAttribute("name")}` : "";
    if (DONATION_URL.test(address.slice(0, 300)) || REQUEST.test(title.toLowerCase())) return true;
  }
  return false;
}

/** Whether something offers amounts or rhythms to choose from: buttons, radio buttons or options. */
function offersAmounts(parts: readonly ParentNode[]): boolean {
  let amounts = 0;
  for (const part of parts)
    for (const choice of [...part.querySelectorAll(AMOUNTS)].slice(0, 40)) {
      const said = (choice.textContent ?? "").trim().toLowerCase();
      if (said.length <= 30 && /\d/.test(said) && GIVING_AMOUNT.test(said) && AMOUNT.test(said)) amounts++;
    }
  const rhythms = parts.reduce((sum, part) => sum + part.querySelectorAll("input[type='radio']").length, 0);
  return amounts >= LEAST_AMOUNTS || (rhythms >= LEAST_AMOUNTS && amounts > 0);
}
