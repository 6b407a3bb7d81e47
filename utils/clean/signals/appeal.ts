import { elementText } from "../dom/element-text.ts";
import type { SiteIdentity } from "../types.ts";
import { type AppealEvidence, type AppealPlace, collectEvidence } from "./appeal-evidence.ts";
import {
  APPEAL_CONDITIONS,
  APPEAL_SIGNALS,
  type AppealCondition,
  type AppealSignal,
  MAX_BUTTON_CHARS,
} from "./appeal-signals.ts";
import {
  DISMISSAL,
  FIRST_PERSON,
  GIVING_AMOUNT,
  NEWSROOM_VOICE,
  REQUEST,
  SECOND_PERSON,
  URGENCY,
} from "./appeal-words.ts";

/** `speaksOfMoney` is true if a block names an amount or takes payments; `score` is the sum of the signals' weights. */
export type AppealVerdict = { score: number; isAppeal: boolean; speaksOfMoney: boolean };

/** A verdict with everything that led to it. */
export type AppealExplanation = AppealVerdict & {
  signals: readonly AppealSignal[];
  failed: readonly AppealCondition[];
  minScore: number;
};

/** The least score of an appeal, by place. */
const MIN_SCORE: Record<AppealPlace, number> = { floating: 4, beside: 4, after: 4, inside: 6 };
/** Inside the text a control that asks makes up for this much of the score. */
const REQUEST_CALL_BONUS = 2;
const NO_SITE: SiteIdentity = { names: [], host: null };

/** Judges whether a block is an appeal for donations; `site` tells its own voice and links from others'. */
export function weighAppeal(
  element: Element,
  place: AppealPlace,
  site: SiteIdentity = NO_SITE,
  text = elementText(element),
  roots: readonly ParentNode[] = [element],
): AppealVerdict {
  const evidence = collectEvidence({ element, place, site, text, roots });
  if (!evidence) return { score: 0, isAppeal: false, speaksOfMoney: false };
  const score = APPEAL_SIGNALS.reduce((sum, { weight, test }) => (test(evidence) ? sum + weight : sum), 0);
  return {
    score,
    isAppeal:
      isPaymentFrame(evidence) ||
      (score >= minScoreOf(evidence) && APPEAL_CONDITIONS.every(({ test }) => test(evidence))),
    speaksOfMoney: evidence.namesAmount || evidence.leadsToPayment || evidence.offersAmounts,
  };
}

/** Judges a block and says which signals fired and which conditions failed; null if it offers no way to act. */
export function explainAppeal(
  element: Element,
  place: AppealPlace,
  site: SiteIdentity,
  text = elementText(element),
  roots: readonly ParentNode[] = [element],
): AppealExplanation | null {
  const evidence = collectEvidence({ element, place, site, text, roots });
  if (!evidence) return null;
  return {
    ...weighAppeal(element, place, site, text, roots),
    signals: APPEAL_SIGNALS.filter(({ test }) => test(evidence)),
    failed: APPEAL_CONDITIONS.filter(({ test }) => !test(evidence)),
    minScore: minScoreOf(evidence),
  };
}

/** The words of a frame cannot be read, but its address can. */
const isPaymentFrame = ({ place, leadsToPayment, length }: AppealEvidence): boolean =>
  place === "floating" && leadsToPayment && length <= MAX_BUTTON_CHARS;

const minScoreOf = ({ place, hasRequestCall }: AppealEvidence): number =>
  MIN_SCORE[place] - (place === "inside" && hasRequestCall ? REQUEST_CALL_BONUS : 0);

/** True if words, in small letters, hold any phrase of an appeal. */
export const hasAppealPhrase = (words: string): boolean => SECOND_PERSON.test(words) || speaksForSite(words);

/**
 * True if words, in small letters, hold a phrase with which a site speaks for itself. The second person is none: in
 * some languages it is the third, too.
 */
export const speaksForSite = (words: string): boolean =>
  [REQUEST, NEWSROOM_VOICE, DISMISSAL, FIRST_PERSON, GIVING_AMOUNT, URGENCY].some((phrase) => phrase.test(words));
