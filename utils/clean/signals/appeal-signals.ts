import type { AppealEvidence } from "./appeal-evidence.ts";

/** One signal for or against an appeal; the weights of those that fire are added up. */
export type AppealSignal = {
  signal: string;
  weight: number;
  why: string;
  test: (evidence: AppealEvidence) => boolean;
};

/** One condition that every appeal meets, whatever its score. */
export type AppealCondition = { condition: string; why: string; test: (evidence: AppealEvidence) => boolean };

/** A shorter block in the page's flow is a link of a menu. */
const MIN_INLINE_CHARS = 40;
/** Maximum length of a text that is a button's label and nothing else, in characters. */
export const MAX_BUTTON_CHARS = 60;

/** The signals for and against an appeal, strongest first. */
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
    signal: "choice of amounts",
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

/** The conditions of an appeal. */
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
    condition: "asks for more than a click",
    why: "Menus and shops say “Join”, “Support” and “Back” too: in the text something has to speak of giving.",
    test: ({ place, asks, isMarked, speaksAsNewsroom, ...evidence }) =>
      place === "floating" ||
      evidence.hasUnambiguousLabel ||
      evidence.leadsToPayment ||
      evidence.offersAmounts ||
      isMarked ||
      (evidence.hasRequestLabel && evidence.namesAmount) ||
      (asks && (speaksAsNewsroom || evidence.namesSite || evidence.namesAmount || evidence.saysWe)),
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
