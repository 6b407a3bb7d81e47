// What consent dialogs and offers say, and how the words of an element are read.
import { SHOW_TEXT } from "../../shared/dom-nodes.ts";

const LIMIT = 6_000;
const CODE = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/** Asks to agree to tracking. */
export const CONSENT_REQUEST =
  /\bcookies?\b|\bconsent\b|\bgdpr\b|\bprivacy\b|\bpartners\b|datenschutz|einwilligung|confidentialité|privacidad|конфиденциальн|файлы cookie|ملفات تعريف/i;

/** The buttons of a consent dialog. */
export const CONSENT_CHOICE =
  /\b(?:accept|agree|reject|refuse|decline|manage|allow|akzeptieren|zustimmen|ablehnen|accepter|refuser|aceptar|rechazar|accetta|rifiuta)\b|принять|согласен|отклонить|أوافق|قبول/i;

/** Advertises an offer. */
export const PROMOTION_PHRASE =
  /\b(?:breaking news alerts|special offer|limited[- ]time|(?:save|get) (?:up to )?\d+ ?%|\d+ ?% off|only [$€£]\s?\d|free trial|subscribe (?:now|today)|digital subscription|cancel any ?time|[a-zß-öø-ÿœа-яёіїєґ]*angebot(?: sichern)?|probeabo|(?:digitale|digital-|online-)\s?abo|jederzeit kündbar|jetzt (?:testen|sichern|abonnieren)|sans engagement|abonnement|suscripción|\d+ ?% (?:rabatt|sparen)|offre (?:spéciale|exclusive)|profitez|abonnez-vous|oferta (?:especial|exclusiva)|suscríbete|aproveche)(?![a-zß-öø-ÿœа-яёіїєґ])|спецпредложени|пробн[a-zß-öø-ÿœа-яёіїєґ]+ подписк|передплат|оформите подписку|скидк|оформіть передплату|знижк|установите приложение/i;

/** The words of an element in one line, a blank between its parts, those of its open shadow root included; at most `limit` characters. */
export function elementText(element: Element, limit = LIMIT): string {
  return textOfRoots(element.shadowRoot ? [element.shadowRoot, element] : [element], limit);
}

/** The words of several parts, one after the other; at most `limit` characters. */
export function textOfRoots(parts: readonly (Element | ShadowRoot)[], limit = LIMIT): string {
  let words = "";
  for (const part of parts) {
    const walker = part.ownerDocument.createTreeWalker(part, SHOW_TEXT);
    for (let node = walker.nextNode(); node && words.length < limit; node = walker.nextNode()) {
      const value = node.nodeValue ?? "";
      // The cheap question first: half of a page's texts are blank.
      if (!/\S/.test(value) || CODE.test(node.parentElement?.tagName ?? "")) continue;
      const said = value.replace(/\s+/g, " ").trim();
      words += words ? ` ${said}` : said;
    }
  }
  return words.slice(0, limit);
}

/** The class names and the id of an element in one line. */
export function classAndId(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.id}`;
}
