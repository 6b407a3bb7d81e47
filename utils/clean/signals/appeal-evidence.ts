import { closest, queryAll, queryOne } from "../../shared/live-dom.ts";
import { classAndId } from "../dom/element-text.ts";
import { CAPITALS, LETTERS } from "../phrases/letters.ts";
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
import { leadsToPayment, offersAmounts } from "./payments.ts";

/** A block's position: floating over the page, outside the story's body, after its last paragraph, or inside it. */
export type AppealPlace = "floating" | "beside" | "after" | "inside";

/** A block as the appeal signals see it: `text` in one line, and the roots that it draws. */
export type AppealBlock = {
  element: Element;
  place: AppealPlace;
  site: SiteIdentity;
  text: string;
  roots: readonly ParentNode[];
};

/** The facts that appeal signals test. */
export type AppealEvidence = {
  place: AppealPlace;
  /** Characters of the block's text. */
  length: number;
  /** Number of controls that call the reader to act. */
  calls: number;
  /** A control is labelled as one that takes the reader to a payment. */
  hasRequestLabel: boolean;
  /** A control is labelled as one that can only take the reader to a payment. */
  hasUnambiguousLabel: boolean;
  /** A control has such a label or such an address. */
  hasRequestCall: boolean;
  /** A link, form or frame leads to a payment. */
  leadsToPayment: boolean;
  /** Amounts or intervals can be chosen. */
  offersAmounts: boolean;
  asks: boolean;
  /** The element, or something in it, has the class name of an appeal. */
  isMarked: boolean;
  /** The element itself has the class name of an appeal. */
  isNamed: boolean;
  /** The site speaks: in the first person, by its name, or by a call to its own pages. */
  isOwnVoice: boolean;
  /** Somebody speaks for the page itself: "we", "us", "this story". */
  saysWe: boolean;
  speaksAsNewsroom: boolean;
  namesSite: boolean;
  namesAmount: boolean;
  canBePutOff: boolean;
  addressesReader: boolean;
  isUrgent: boolean;
  /** A named person is quoted or reported. */
  isReport: boolean;
};

const MAX_MARKED_DESCENDANTS = 12;
const DONATION_HOST = new RegExp(
  "^(?:give|donate|donations?|support|join|members?|membership|contribute|" +
    "spenden|unterstuetzen|soutenir|dons?|apoya|dona|socios)\\.",
);
const NAME = `[${CAPITALS}][${LETTERS}${CAPITALS}]+`;
/** A named speaker with a verb of speech: a report, not an appeal. The gap between them is bounded. */
const REPORTED_SPEECH = new RegExp(
  [
    `\\b(?!(?:We|You) )${NAME} (?:said|says|told|added|wrote|announced)\\b`,
    `\\b(?:said|says|told|added) (?:[${LETTERS}${CAPITALS}.]+ ){0,3}${NAME}`,
    "\\baccording to\\b",
    "(?:сказал|заявил|сообщил|повідомив|заявив)",
    "\\bsagte\\b",
    "\\ba déclaré\\b",
    "\\bdijo\\b",
  ].join("|"),
);
/** Words between quotation marks; an appeal in them is somebody else's. The span is bounded. */
const QUOTED = /[“„«"][^“”„«»"]{0,1000}[”“»"]/g;

/** Collects the evidence; null for a block in the page's flow that offers no way to act: words alone take no money. */
export function collectEvidence({ element, place, site, text, roots }: AppealBlock): AppealEvidence | null {
  if (place !== "floating" && !roots.some(offersAction)) return null;
  const unquoted = place === "floating" ? text : text.replace(QUOTED, " ");
  const lower = unquoted.toLowerCase();
  const calls = findCallsToAction(roots);
  const requests = calls.filter(({ label }) => REQUEST_LABEL.test(label.toLowerCase()));
  const hasRequestLabel = requests.length > 0;
  const saysWe = FIRST_PERSON.test(lower);
  const speaksAsNewsroom = NEWSROOM_VOICE.test(lower);
  const namesSite = site.names.some((name) => unquoted.includes(name));
  const isNamed = APPEAL_CLASS_NAME.test(classAndId(element));
  return {
    place,
    length: text.length,
    calls: calls.length,
    hasRequestLabel,
    hasUnambiguousLabel: requests.some(({ label }) => UNAMBIGUOUS_LABEL.test(label.toLowerCase())),
    hasRequestCall: hasRequestLabel || calls.some(({ target }) => DONATION_URL.test(target)),
    leadsToPayment: roots.some(leadsToPayment),
    offersAmounts: offersAmounts(roots),
    asks: REQUEST.test(lower) || SUPPORT_BY_NAME.test(unquoted),
    isMarked: isNamed || roots.some(holdsNamed),
    isNamed,
    isOwnVoice: saysWe || speaksAsNewsroom || namesSite || requests.some((call) => staysOnSite(site, call)),
    saysWe,
    speaksAsNewsroom,
    namesSite,
    namesAmount: GIVING_AMOUNT.test(lower),
    canBePutOff: DISMISSAL.test(text.toLowerCase()),
    addressesReader: SECOND_PERSON.test(lower),
    isUrgent: URGENCY.test(lower),
    isReport: REPORTED_SPEECH.test(text),
  };
}

const offersAction = (root: ParentNode): boolean =>
  queryOne(root, "a[href], button, form, iframe, input, [role='button']") !== null;

const holdsNamed = (root: ParentNode): boolean =>
  queryAll(root, "[class], [id]")
    .slice(0, MAX_MARKED_DESCENDANTS)
    .some((inner) => APPEAL_CLASS_NAME.test(classAndId(inner)));

/**
 * True if a call leads to the page's own site: a button, or a link to its domain or to a host for donations only.
 * A fundraiser that a story reports on leads elsewhere; where there are several, they are in a list.
 */
function staysOnSite({ host }: SiteIdentity, { element, target }: CallToAction): boolean {
  if (!/^(?:https?:)?\/\//.test(target)) return true;
  if (!URL.canParse(target, "https://a.invalid")) return false;
  const { hostname } = new URL(target, "https://a.invalid");
  if (DONATION_HOST.test(hostname)) return !closest(element, "ul, ol, table");
  const domainOf = (name: string) => name.split(".").slice(-2).join(".");
  return host !== null && domainOf(hostname) === domainOf(host);
}
