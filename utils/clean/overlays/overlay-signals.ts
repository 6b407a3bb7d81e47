// Longer than 200 lines: one table, whose order decides.

import { arePhrasesLoading } from "../../phrases/catalog.ts";
import { matches, textOf } from "../../shared/live-dom.ts";
import { queryComposed } from "../dom/composed-tree.ts";
import { isOpenedByReader } from "../opened-by-reader.ts";
import { PAYWALL_PHRASE } from "../paywall/paywall-words.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { TEXT_FIELDS } from "../signals/newsletter.ts";
import { ACCOUNT_REQUEST, NEWSLETTER_PHRASE } from "../signals/newsletter-words.ts";
import type { ClutterType, Placement } from "../types.ts";
import { controlsOf } from "./controls.ts";
import { isGate, type OverlayFacts } from "./overlay-facts.ts";
import { isPictureViewer } from "./picture-viewer.ts";
import {
  AD_BLOCK_COMPLAINT,
  APP_PROMOTION,
  CONSENT_REQUEST,
  NOTIFICATION_REQUEST,
  PROMOTION_PHRASE,
  PUBLIC_NOTICE,
  REGISTRATION_REQUEST,
  SHARE_REQUEST,
  SURVEY_REQUEST,
} from "./prompt-words.ts";
import { NAVIGATION } from "./site-bar.ts";
import { CONSENT_VENDORS, DONATION_VENDORS, NEWSLETTER_VENDORS, NOTIFICATION_VENDORS, UNTOUCHABLE } from "./vendors.ts";

/** The result of a signal that fires; "keep" leaves the overlay on the page. */
type OverlayVerdict = { type: ClutterType; placement: Placement } | "keep";

/** One row of the table that classifies overlays. */
export type OverlaySignal = {
  signal: string;
  verdict: OverlayVerdict;
  why: string;
  test: (facts: OverlayFacts) => boolean;
};

/** A consent manager with less text shows its words in a frame, where they cannot be read. */
const MIN_READABLE_CHARS = 40;
/** A donation overlay that covers less of the viewport is a bar. */
const MIN_DIALOG_SHARE = 0.3;
/** An interruption with this score is nearly an appeal, and is labelled as one. */
const MIN_NEAR_APPEAL_SCORE = 3;
const PLAYERS = [
  "video, audio, iframe[src*='player' i], iframe[src*='youtube' i]",
  "iframe[src*='vimeo' i], iframe[src*='dailymotion' i]",
].join(", ");
const PRIVATE_PARTS = [
  "input[type='password'], [autocomplete^='cc-'], input[name*='cardnumber' i], input[name*='card-number' i]",
  "[role='menu'], [role='menubar'], [role='search'], input[type='search']",
  // A conversation or a comment that the reader may be writing.
  "textarea:not([name*='captcha' i]), [contenteditable='true'], [role='log']",
].join(", ");
const EXTENSION_FRAMES = "iframe[src^='chrome-extension:'], iframe[src^='moz-extension:']";

const overlay = (type: ClutterType): OverlayVerdict => ({ type, placement: "overlay" });
const isDonation = ({ has, appeal }: OverlayFacts) => has(DONATION_VENDORS) || appeal().isAppeal;
const wantsMoney = ({ has, appeal }: OverlayFacts) => has(DONATION_VENDORS) || appeal().speaksOfMoney;
const asksForAccount = (text: string) =>
  [ACCOUNT_REQUEST, REGISTRATION_REQUEST, PAYWALL_PHRASE].some((phrase) => phrase.test(text));
/** "Continue with Google", in any language; the store and the like are places to get things. */
const OTHER_LOGIN = /\S (?:Google|Apple|Facebook)(?! (?:News|P|Store))/;
const MARK = /^\d\d?$/;
/** A row of numbered controls asks for marks. */
const MIN_MARKS = 9;
const controlsThat = ({ overlay, view }: OverlayFacts, label: RegExp): number =>
  controlsOf(overlay.roots, view.layout).filter((control) => label.test(textOf(control).trim())).length;
const isLarge = ({ overlay: { dialog, share } }: OverlayFacts) => dialog || share >= MIN_DIALOG_SHARE;
const isPrompt = (facts: OverlayFacts, phrase: Phrase) => facts.hasControl() && phrase.test(facts.overlay.text);

/** The signals in order: the first that fires decides. An overlay for which none fires stays. */
export const OVERLAY_SIGNALS: readonly OverlaySignal[] = [
  {
    signal: "log-in, payment, menu or search",
    verdict: "keep",
    why: "The reader may need it.",
    test: ({ overlay: { element }, shows }) => matches(element, UNTOUCHABLE) || shows(PRIVATE_PARTS),
  },
  {
    signal: "box of another extension",
    verdict: "keep",
    why: "The reader has installed it.",
    test: ({ has }) => has(EXTENSION_FRAMES),
  },
  {
    // Before all that reads words: most pages have such a bar.
    signal: "navigation",
    verdict: "keep",
    why: "The site's own bar, which does not cover the page.",
    test: ({ overlay: { element, roots, dialog, share } }) =>
      !dialog && share < MIN_DIALOG_SHARE && (matches(element, NAVIGATION) || queryComposed(roots, "nav") !== null),
  },
  {
    signal: "consent manager",
    verdict: overlay("consent"),
    why: "A known vendor's, unless its words say that it is something else.",
    test: ({ overlay: { text }, has }) =>
      has(CONSENT_VENDORS) && (text.length < MIN_READABLE_CHARS || CONSENT_REQUEST.test(text)),
  },
  {
    signal: "consent dialog",
    verdict: overlay("consent"),
    why: "Speaks of tracking, and lets the reader agree or refuse.",
    test: ({ consent }) => consent() === "choice",
  },
  {
    // After consent: a consent dialog opens after any click.
    signal: "opened by the reader",
    verdict: "keep",
    why: "The reader asked for it.",
    test: ({ overlay: { element, central }, view }) => isOpenedByReader(element, view, () => central),
  },
  {
    signal: "question of age, country or edition",
    verdict: "keep",
    why: "A law or the reader's choice may ask for it.",
    test: (facts) =>
      facts.hasControl() && isGate(facts.overlay.text) && !facts.shows(TEXT_FIELDS) && !wantsMoney(facts),
  },
  {
    signal: "share or print dialog",
    verdict: "keep",
    why: "The reader asked for it.",
    test: ({ overlay: { dialog, text } }) => dialog && SHARE_REQUEST.test(text) && !NEWSLETTER_PHRASE.test(text),
  },
  {
    signal: "log-in with an account elsewhere",
    verdict: "keep",
    why: "Asks for the address of an account, or for another company's account in its place.",
    test: (facts) => facts.shows(TEXT_FIELDS) && controlsThat(facts, OTHER_LOGIN) > 0,
  },
  {
    signal: "player in a corner",
    verdict: { type: "player", placement: "corner" },
    why: "A small player that is not the story's own.",
    test: ({ shows, appeal, isCornerPlayer }) => shows(PLAYERS) && !appeal().isAppeal && isCornerPlayer(),
  },
  {
    signal: "log-in without a way out",
    verdict: "keep",
    why: "Asks for an account and cannot be closed: a wall, whatever it offers beside.",
    test: ({ overlay: { text, central }, canBeClosed }) => central && asksForAccount(text) && !canBeClosed(),
  },
  {
    signal: "bar of the site",
    verdict: "keep",
    why: "Holds navigation, search, playback or the log-in, and no message.",
    test: ({ isSiteBar }) => isSiteBar(),
  },
  {
    signal: "player",
    verdict: "keep",
    why: "The reader may be watching or listening.",
    test: ({ shows, appeal }) => shows(PLAYERS) && !appeal().isAppeal,
  },
  {
    signal: "words on their way",
    verdict: "keep",
    why: "What it is called below may be wrong: it may ask for money in phrases that are still loading.",
    test: (facts) => arePhrasesLoading() && !isDonation(facts),
  },
  {
    signal: "newsletter box with a field, without money",
    verdict: overlay("newsletter"),
    why: "Asks for a mail address, has a field for it, and names no sum.",
    test: (facts) => !wantsMoney(facts) && facts.shows(TEXT_FIELDS) && facts.isNewsletterBox(),
  },
  {
    // Before donations, like the next ones: these ask for support too, and want no money.
    signal: "ad-block complaint without money",
    verdict: overlay("ad-block"),
    why: "Complains about an ad blocker and names no sum.",
    test: (facts) => !wantsMoney(facts) && isPrompt(facts, AD_BLOCK_COMPLAINT),
  },
  {
    signal: "donation dialog that names its terms",
    verdict: overlay("donation"),
    why: "An appeal, or a donation vendor's, with a sum, that covers the page.",
    test: (facts) => wantsMoney(facts) && isDonation(facts) && isLarge(facts),
  },
  {
    signal: "consent notice",
    verdict: overlay("consent"),
    why: "Speaks of tracking and can be answered.",
    test: ({ consent }) => consent() === "notice",
  },
  {
    signal: "survey",
    verdict: overlay("survey"),
    why: "Asks for an opinion and names no sum.",
    test: (facts) => !wantsMoney(facts) && (isPrompt(facts, SURVEY_REQUEST) || controlsThat(facts, MARK) >= MIN_MARKS),
  },
  {
    signal: "app promotion",
    verdict: overlay("app"),
    why: "Advertises the site's application and names no sum.",
    test: (facts) => !wantsMoney(facts) && isPrompt(facts, APP_PROMOTION),
  },
  {
    signal: "newsletter box without money",
    verdict: overlay("newsletter"),
    why: "Asks for a mail address and names no sum.",
    test: (facts) => !wantsMoney(facts) && facts.isNewsletterBox(),
  },
  {
    signal: "donation dialog",
    verdict: overlay("donation"),
    why: "An appeal, or a donation vendor's, that covers the page.",
    test: (facts) => isDonation(facts) && isLarge(facts),
  },
  {
    signal: "donation bar",
    verdict: { type: "donation", placement: "bar" },
    why: "An appeal, or a donation vendor's, at the edge of the page.",
    test: isDonation,
  },
  {
    signal: "newsletter",
    verdict: overlay("newsletter"),
    why: "A newsletter vendor's, or asks for a mail address.",
    test: (facts) => facts.has(NEWSLETTER_VENDORS) || facts.isNewsletterBox() || isPrompt(facts, NEWSLETTER_PHRASE),
  },
  {
    signal: "notification request",
    verdict: overlay("notifications"),
    why: "Asks for permission to send notifications.",
    test: (facts) => facts.has(NOTIFICATION_VENDORS) || isPrompt(facts, NOTIFICATION_REQUEST),
  },
  {
    signal: "ad-block complaint",
    verdict: overlay("ad-block"),
    why: "Complains about an ad blocker.",
    test: (facts) => isPrompt(facts, AD_BLOCK_COMPLAINT),
  },
  {
    signal: "promotion",
    verdict: overlay("promotion"),
    why: "Advertises an offer.",
    test: (facts) => isPrompt(facts, PROMOTION_PHRASE),
  },
  {
    signal: "viewer of a picture",
    verdict: "keep",
    why: "Shows a picture of the page, large: the reader has opened it.",
    test: ({ overlay, view }) => isPictureViewer(overlay, view),
  },
  {
    signal: "interruption that is nearly an appeal",
    verdict: overlay("donation"),
    why: "Covers the story unasked and speaks of money.",
    test: ({ isInterruption, appeal }) =>
      isInterruption() && appeal().speaksOfMoney && appeal().score >= MIN_NEAR_APPEAL_SCORE,
  },
  {
    signal: "registration request",
    verdict: overlay("registration"),
    why: "Covers the story unasked and wants an account.",
    test: ({ isInterruption, overlay: { text } }) => isInterruption() && REGISTRATION_REQUEST.test(text),
  },
  {
    signal: "warning, recall, help line or correction",
    verdict: "keep",
    why: "The reader's safety may depend on it, or the truth of the story.",
    test: ({ overlay: { text } }) => PUBLIC_NOTICE.test(text),
  },
  {
    signal: "interruption",
    verdict: overlay("interruption"),
    why: "Covers the story unasked and can be closed, whatever it says.",
    test: ({ isInterruption }) => isInterruption(),
  },
];
