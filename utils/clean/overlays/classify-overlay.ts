import { queryComposed } from "../dom/composed-tree.ts";
import { CONSENT_CHOICE, CONSENT_REQUEST, PROMOTION_PHRASE } from "../dom/element-text.ts";
import { PAYWALL_PHRASE } from "../paywall/paywall-words.ts";
import { appealSignals } from "../signals/appeal.ts";
import { isNewsletterBox } from "../signals/newsletter.ts";
import { NEWSLETTER_PHRASE } from "../signals/newsletter-words.ts";
import type { Finding, PageModel, PageView } from "../types.ts";
import type { Overlay } from "./find-overlays.ts";
import {
  AD_BLOCK_COMPLAINT,
  AGE_CHECK,
  APP_PROMOTION,
  DISMISS_LABEL,
  NOTIFICATION_REQUEST,
  REGISTRATION_REQUEST,
  SURVEY_REQUEST,
} from "./prompt-words.ts";
import { CONSENT_VENDORS, DONATION_VENDORS, NEWSLETTER_VENDORS, NOTIFICATION_VENDORS, UNTOUCHABLE } from "./vendors.ts";

// What is almost an appeal, and goes anyway, is called one.
const NEARLY = 3;
const FEW_WORDS = 40;
const DIALOG_SHARE = 0.3;
const CHOICE = "button, a, input, [role='button']";
const PLAYER =
  "video, audio, iframe[src*='player' i], iframe[src*='youtube' i], iframe[src*='vimeo' i], iframe[src*='dailymotion' i]";
const PRIVATE =
  "input[type='password'], [autocomplete^='cc-'], input[name*='cardnumber' i], input[name*='card-number' i], [role='menu'], [role='menubar'], [role='search'], input[type='search']";
const CORNER = { least: 0.01, most: 0.2 };
// What interrupts the reader unasked: words enough to be a message, and few enough to be no article.
const MESSAGE = { least: 20, most: 1_500, share: 0.1, story: 700 };

type Judged = { key: string; finding: Finding | null };

// Pages touch the same boxes again and again; what has the same words at the same place is the same.
const judged = new WeakMap<Element, Judged>();

/** What one overlay is, as it was judged before where nothing about it has changed. */
export function classifyOverlay(overlay: Overlay, scene: PageView, ground: () => PageModel): Finding | null {
  const { element, parts, words, share, central, dialog } = overlay;
  const size = [share.toFixed(1), central, dialog, parts.length, element.getElementsByTagName("*").length];
  const key = [scene.openedBy(element), ...size, words].join(" ");
  const known = judged.get(element);
  if (known?.key === key) return known.finding;
  const finding = judge(overlay, scene, ground);
  judged.set(element, { key, finding });
  return finding;
}

// What one overlay is, or null for what may stay: log-ins, payments, menus, walls, what the reader opened, and what says nothing that a rule knows.
function judge(overlay: Overlay, scene: PageView, ground: () => PageModel): Finding | null {
  const { element, parts, words, share, dialog } = overlay;
  if (element.matches(UNTOUCHABLE) || queryComposed(parts, PRIVATE)) return null;
  const finding = (kind: Finding["kind"], reason: Finding["reason"], score: number): Finding => ({
    element,
    kind,
    reason,
    score,
  });
  const choice = queryComposed(parts, CHOICE) !== null;
  // What such a manager shows in a frame cannot be read; what can be read says what it is.
  const isManager = queryComposed(parts, CONSENT_VENDORS) !== null;
  if (isManager && (words.length < FEW_WORDS || CONSENT_REQUEST.test(words)))
    return finding("consent", "reasonConsent", 1);
  if (choice && CONSENT_REQUEST.test(words) && CONSENT_CHOICE.test(words))
    return finding("consent", "reasonConsent", 0.8);
  if (scene.openedBy(element) === "reader") return null;
  const { score, isAppeal, speaksOfMoney } = appealSignals(element, "floating", ground().site, words, parts);
  if (queryComposed(parts, PLAYER) && !isAppeal)
    return isCornerPlayer(overlay, ground) ? finding("other", "reasonCornerPlayer", 0.7) : null;
  const isVendors = queryComposed(parts, DONATION_VENDORS) !== null;
  if (!isVendors && !speaksOfMoney && choice) {
    // These ask for support, too, and want no money.
    if (AD_BLOCK_COMPLAINT.test(words)) return finding("other", "reasonAdBlock", 0.8);
    if (SURVEY_REQUEST.test(words)) return finding("other", "reasonSurvey", 0.7);
    if (APP_PROMOTION.test(words)) return finding("promotion", "reasonApp", 0.8);
  }
  if (!isVendors && !speaksOfMoney && isNewsletterBox(element, words, parts))
    return finding("newsletter", "reasonNewsletterOverlay", 0.9);
  const covers = dialog || share >= DIALOG_SHARE;
  if (isVendors || isAppeal) return finding("donation", covers ? "reasonDonationDialog" : "reasonDonationBar", 0.9);
  if (
    queryComposed(parts, NEWSLETTER_VENDORS) ||
    isNewsletterBox(element, words, parts) ||
    (NEWSLETTER_PHRASE.test(words) && choice)
  )
    return finding("newsletter", "reasonNewsletterOverlay", 0.8);
  if (queryComposed(parts, NOTIFICATION_VENDORS) || (choice && NOTIFICATION_REQUEST.test(words)))
    return finding("promotion", "reasonNotifications", 0.8);
  if (choice && AD_BLOCK_COMPLAINT.test(words)) return finding("other", "reasonAdBlock", 0.8);
  if (choice && PROMOTION_PHRASE.test(words)) return finding("promotion", "reasonPromotion", 0.7);
  if (interrupts(overlay, scene, ground)) {
    if (speaksOfMoney && score >= NEARLY) return finding("donation", "reasonDonationDialog", 0.6);
    return finding(REGISTRATION_REQUEST.test(words) ? "registration" : "other", "reasonInterrupts", 0.6);
  }
  return null;
}

/** Whether an overlay is a small player in a corner that started by itself; a story's own video that docks there stays the story's. */
function isCornerPlayer({ element, parts, share, central, narrow, dialog }: Overlay, ground: () => PageModel): boolean {
  if (central || dialog || !narrow || share < CORNER.least || share > CORNER.most || queryComposed(parts, "audio"))
    return false;
  const { story } = ground();
  return story !== null && !story.column.contains(element);
}

/** Whether something that the page opened by itself covers an article's middle and can be sent away: then it is in the reader's way, whatever it says. */
function interrupts(
  { element, parts, words, share, central, fixed }: Overlay,
  scene: PageView,
  ground: () => PageModel,
): boolean {
  if (scene.openedBy(element) !== "page" || !central || !fixed || share < MESSAGE.share) return false;
  if (
    words.length < MESSAGE.least ||
    words.length > MESSAGE.most ||
    AGE_CHECK.test(words) ||
    PAYWALL_PHRASE.test(words)
  )
    return false;
  if (
    !queryComposed(parts, CHOICE) ||
    !(DISMISS_LABEL.test(words) || closes(parts)) ||
    queryComposed(parts, "select, textarea, input[type='file']")
  )
    return false;
  return (ground().story?.length ?? 0) >= MESSAGE.story;
}

/** Whether one of the controls says that it closes. */
function closes(parts: Overlay["parts"]): boolean {
  for (const part of parts)
    for (const control of [...part.querySelectorAll(CHOICE)].slice(0, 30)) {
      const label = `${control.getAttribute("aria-label") ?? ""} ${control.getAttribute("title") ?? ""} ${(control.textContent ?? "").slice(0, 40)}`;
      if (DISMISS_LABEL.test(label) || /^\s*[×✕✖x]\s*$/iu.test(control.textContent ?? "")) return true;
    }
  return false;
}
