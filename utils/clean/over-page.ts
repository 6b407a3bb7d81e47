import { appealSignals } from "./appeal.ts";
import { isNewsletterBox } from "./in-text.ts";
import { findOverlays, type Overlay } from "./overlays.ts";
import type { CleanRule, Finding, Scene } from "./rule.ts";
import { CONSENT, CONSENT_CHOICE, NEWSLETTER, PROMOTION } from "./words.ts";

// Consent managers that name themselves; whatever their words, they are what they are.
const CONSENT_VENDORS =
  "#onetrust-consent-sdk, #didomi-host, [id^='sp_message_container_'], #CybotCookiebotDialog, #qc-cmp2-container, #usercentrics-root, .fc-consent-root, .osano-cm-window, .truste_overlay, #iubenda-cs-banner, #cmplz-cookiebanner-container, #cmpbox";
const DIALOG_SHARE = 0.3;
// On a floating thing three families are enough: its place is the fourth.
const ENOUGH = 3;

/** What one overlay is, or null for what may stay: log-ins, players, headers, and whatever says nothing that a rule knows. */
function judge(overlay: Overlay): Finding | null {
  const { element, words, share, dialog } = overlay;
  if (element.querySelector("input[type='password'], audio, video")) return null;
  const finding = (kind: Finding["kind"], reason: Finding["reason"]): Finding => ({ element, kind, reason });
  const choice =
    (element.querySelector("button, a, input") ?? element.shadowRoot?.querySelector("button, a, input") ?? null) !==
    null;
  if (element.matches(CONSENT_VENDORS) || (choice && CONSENT.test(words) && CONSENT_CHOICE.test(words)))
    return finding("consent", "reasonConsent");
  const { families, asks, marked, terms } = appealSignals(element, words);
  if (families >= ENOUGH && (asks || marked) && terms)
    return finding("donation", dialog || share >= DIALOG_SHARE ? "reasonDonationDialog" : "reasonDonationBar");
  if (isNewsletterBox(element, words) || (NEWSLETTER.test(words) && dialog && choice))
    return finding("newsletter", "reasonNewsletterOverlay");
  if (PROMOTION.test(words) && choice) return finding("promotion", "reasonPromotion");
  return null;
}

function find(scene: Scene): Finding[] {
  const overlays = findOverlays(scene);
  const found = overlays.flatMap((overlay) => judge(overlay) ?? []);
  // A scrim has nothing to say; it goes with the dialog it serves.
  const scrims = found.length
    ? overlays.filter(({ scrim, element }) => scrim && !found.some((one) => one.element.contains(element)))
    : [];
  return [
    ...found,
    ...scrims.map(({ element }): Finding => ({ element, kind: found[0]?.kind ?? "other", reason: "reasonScrim" })),
  ];
}

/** Dialogs, bars and scrims that float over the page and ask, sell or warn; found by geometry, role and words together. */
export const overThePage: CleanRule = { name: "over the page", find };
