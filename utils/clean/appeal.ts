import {
  APPEAL_TOKEN,
  ASK,
  ASK_LABEL,
  DEFERRAL,
  MONEY,
  NEWSROOM,
  PERIL,
  PLAIN_LABEL,
  READER,
  SELF,
  SUPPORT_NAME,
  TARGET,
} from "./appeal-words.ts";
import { type Call, callsIn } from "./calls.ts";
import type { Site } from "./rule.ts";
import { tokensOf, wordsOf } from "./words.ts";

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
const NOWHERE: Site = { names: [], host: null };
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
  site: Site = NOWHERE,
  words = wordsOf(element),
  parts: readonly ParentNode[] = [element],
): AppealSignals {
  const inFlow = place !== "floating";
  if (inFlow && !parts.some(leadsOn)) return NOTHING;
  const said = place === "floating" ? words : words.replace(QUOTED, " ");
  const own = said.toLowerCase();
  const calls = callsIn(parts);
  const asking = calls.filter(({ label }) => ASK_LABEL.test(label.toLowerCase()));
  const labelled = asking.length > 0;
  const plain = asking.some(({ label }) => PLAIN_LABEL.test(label.toLowerCase()));
  const marked = isMarked(element, parts);
  const pays = parts.some(leadsToPayment);
  const offers = offersAmounts(parts);
  const asks = ASK.test(own) || SUPPORT_NAME.test(said);
  const self =
    SELF.test(own) ||
    NEWSROOM.test(own) ||
    site.names.some((name) => said.includes(name)) ||
    asking.some((call) => staysOn(site, call));
  const money = MONEY.test(own);
  const putsOff = DEFERRAL.test(words.toLowerCase());
  const score =
    (plain ? 3 : labelled ? 2 : 0) +
    (calls.length || pays ? 0 : -1) +
    (pays ? 1 : 0) +
    (offers ? 2 : 0) +
    (asks ? 1 : 0) +
    (marked ? 2 : 0) +
    (self ? 1 : 0) +
    (NEWSROOM.test(own) ? 1 : 0) +
    (money ? 1 : 0) +
    (putsOff ? 1 : 0) +
    (READER.test(own) ? 1 : 0) +
    (PERIL.test(own) ? 1 : 0) +
    // A floating button that says nothing else.
    (place === "floating" && labelled && words.length <= PILL && calls.length <= 2 ? 1 : 0) -
    (REPORTED.test(words) ? REPORT : 0);
  const calling = labelled || calls.some(({ target }) => TARGET.test(target));
  // Prices to choose from are a shop's, too; over the page, or beside a way to pay, they ask.
  const speaks = asks || calling || marked || ((offers || pays) && !inFlow) || (offers && pays);
  const terms = money || putsOff || pays || offers || labelled;
  const enough = place === "inside" && calling ? ENOUGH.inside - 2 : ENOUGH[place];
  // Inside the text, mere prose with a link in it must speak of a newsroom: "we" and "you" is how reviews talk.
  const speaksOfNewsroom = NEWSROOM.test(own) || site.names.some((name) => said.includes(name));
  // Prose that calls to nothing names its links as any text does.
  const isProse = !calling && !money && !putsOff && !speaksOfNewsroom && !APPEAL_TOKEN.test(tokensOf(element));
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
  [ASK, NEWSROOM, READER, DEFERRAL, SELF, MONEY, PERIL].some((family) => family.test(words));

/** Whether a call leads to the page's own site: a button, or a link to its host, to another of the same name, or to one that is for giving only. A fundraiser that a story reports on leads elsewhere, and where there are several they stand in a list. */
function staysOn({ host }: Site, { element, target }: Call): boolean {
  if (!/^(?:https?:)?\/\//.test(target)) return true;
  if (!URL.canParse(target, "https://a.invalid")) return false;
  const { hostname } = new URL(target, "https://a.invalid");
  if (GIVING.test(hostname)) return !element.closest("ul, ol, table");
  const nameOf = (address: string) => address.split(".").slice(-2).join(".");
  return host !== null && nameOf(hostname) === nameOf(host);
}

const isMarked = (element: Element, parts: readonly ParentNode[]): boolean =>
  APPEAL_TOKEN.test(tokensOf(element)) ||
  parts.some((part) =>
    [...part.querySelectorAll("[class], [id]")].slice(0, 12).some((inner) => APPEAL_TOKEN.test(tokensOf(inner))),
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
    if (TARGET.test(address.slice(0, 300)) || ASK.test(title.toLowerCase())) return true;
  }
  return false;
}

/** Whether something offers amounts or rhythms to choose from: buttons, radio buttons or options. */
function offersAmounts(parts: readonly ParentNode[]): boolean {
  let amounts = 0;
  for (const part of parts)
    for (const choice of [...part.querySelectorAll(AMOUNTS)].slice(0, 40)) {
      const said = (choice.textContent ?? "").trim().toLowerCase();
      if (said.length <= 30 && /\d/.test(said) && MONEY.test(said) && AMOUNT.test(said)) amounts++;
    }
  const rhythms = parts.reduce((sum, part) => sum + part.querySelectorAll("input[type='radio']").length, 0);
  return amounts >= LEAST_AMOUNTS || (rhythms >= LEAST_AMOUNTS && amounts > 0);
}
