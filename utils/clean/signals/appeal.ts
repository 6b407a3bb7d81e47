import { elementText } from "../dom/element-text.ts";
import type { SiteIdentity } from "../types.ts";
import { type AppealEvidence, type AppealPlace, collectEvidence } from "./appeal-evidence.ts";
import {
  DISMISSAL,
  FIRST_PERSON,
  GIVING_AMOUNT,
  NEWSROOM_VOICE,
  REQUEST,
  SECOND_PERSON,
  URGENCY,
} from "./appeal-words.ts";

/** One signal for or against an appeal; the weights of those that fire are added up. */
export type AppealSignal = {
  signal: string;
  weight: number;
  why: string;
  test: (evidence: AppealEvidence) => boolean;
};

/** One condition that every appeal meets, whatever its score. */
export type AppealCondition = { condition: string; why: string; test: (evidence: AppealEvidence) => boolean };

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
/** A shorter line in the page's flow is a link of a menu. */
const MIN_INLINE_CHARS = 40;
/** A shorter text is a button's label and nothing else. */
const MAX_BUTTON_CHARS = 60;
const NO_SITE: SiteIdentity = { names: [], host: null };

/** What speaks for and against an appeal, strongest first. */
export const APPEAL_SIGNALS: readonly AppealSignal[] = [
  {
    signal: "unambiguous button",
    weight: 3,
    why: "A label such as “Donate” is used for payments only.",
    test: ({ hasUnambiguousLabel }) => hasUnambiguousLabel,
  },
  {
    signal: "ambiguous button",
    weight: 2,
    why: "A label such as “Support” is mostly used for payments.",
    test: ({ hasRequestLabel, hasUnambiguousLabel }) => hasRequestLabel && !hasUnambiguousLabel,
  },
  {
    signal: "amounts to choose from",
    weight: 2,
    why: "Only what takes money offers sums.",
    test: ({ offersAmounts }) => offersAmounts,
  },
  {
    signal: "class name",
    weight: 2,
    why: "The site itself calls the block an appeal.",
    test: ({ isMarked }) => isMarked,
  },
  {
    signal: "payment link",
    weight: 1,
    why: "A link, form or frame leads to a place where one pays.",
    test: ({ leadsToPayment }) => leadsToPayment,
  },
  { signal: "request", weight: 1, why: "The words ask for money or support.", test: ({ asks }) => asks },
  { signal: "own voice", weight: 1, why: "The site speaks for itself.", test: ({ isOwnVoice }) => isOwnVoice },
  {
    signal: "newsroom",
    weight: 1,
    why: "A newsroom speaks of its work.",
    test: ({ speaksAsNewsroom }) => speaksAsNewsroom,
  },
  { signal: "amount", weight: 1, why: "A sum or an interval is named.", test: ({ namesAmount }) => namesAmount },
  {
    signal: "dismissal",
    weight: 1,
    why: "The reader may put the answer off.",
    test: ({ canBePutOff }) => canBePutOff,
  },
  {
    signal: "reader addressed",
    weight: 1,
    why: "The words speak to the reader.",
    test: ({ addressesReader }) => addressesReader,
  },
  { signal: "urgency", weight: 1, why: "The words say what is at stake.", test: ({ isUrgent }) => isUrgent },
  {
    signal: "floating button",
    weight: 1,
    why: "A button that floats alone says nothing else.",
    test: ({ place, hasRequestLabel, length, calls }) =>
      place === "floating" && hasRequestLabel && length <= MAX_BUTTON_CHARS && calls <= 2,
  },
  {
    signal: "no control",
    weight: -1,
    why: "Appeals offer something to press.",
    test: ({ calls, leadsToPayment }) => calls === 0 && !leadsToPayment,
  },
  {
    signal: "reported speech",
    weight: -4,
    why: "A named speaker makes the block a report.",
    test: ({ isReport }) => isReport,
  },
];

/** What every appeal has. */
export const APPEAL_CONDITIONS: readonly AppealCondition[] = [
  {
    condition: "asks for something",
    why: "Shops offer prices too: in the text these ask only beside a way to pay.",
    test: ({ asks, hasRequestCall, isMarked, offersAmounts, leadsToPayment, place }) =>
      asks ||
      hasRequestCall ||
      isMarked ||
      (place === "floating" ? offersAmounts || leadsToPayment : offersAmounts && leadsToPayment),
  },
  {
    condition: "names its terms",
    why: "Without a sum, a button or a way to pay there is nothing to answer.",
    test: ({ namesAmount, canBePutOff, leadsToPayment, offersAmounts, hasRequestLabel }) =>
      namesAmount || canBePutOff || leadsToPayment || offersAmounts || hasRequestLabel,
  },
  {
    condition: "is the site's own",
    why: "A story may speak of others' appeals in the same words.",
    test: (evidence) => evidence.place === "floating" || isSitesOwn(evidence),
  },
];

/** True if a block in the page's flow speaks for the site and is more than prose with a link in it. */
function isSitesOwn(evidence: AppealEvidence): boolean {
  const { hasRequestCall, isMarked, isNamed, namesAmount, canBePutOff, offersAmounts, isOwnVoice } = evidence;
  const speaksForNewsroom = evidence.speaksAsNewsroom || evidence.namesSite;
  const isProse = !hasRequestCall && !namesAmount && !canBePutOff && !speaksForNewsroom && !isNamed;
  if (isProse || evidence.length < MIN_INLINE_CHARS || !(isOwnVoice || isMarked || offersAmounts)) return false;
  // Inside the text mere prose must speak for a newsroom: reviews say "we" and "you" too.
  return evidence.place !== "inside" || hasRequestCall || isMarked || speaksForNewsroom;
}

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
export const hasAppealPhrase = (words: string): boolean =>
  [REQUEST, NEWSROOM_VOICE, SECOND_PERSON, DISMISSAL, FIRST_PERSON, GIVING_AMOUNT, URGENCY].some((phrase) =>
    phrase.test(words),
  );
