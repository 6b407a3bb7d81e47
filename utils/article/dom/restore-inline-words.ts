import { alternation } from "../../shared/word-lists.ts";
import { LONE_CAPITAL } from "../letters.ts";
import { wordPattern } from "../words.ts";

const LINES = "p, li, dd, dt, h1, h2, h3, h4, h5, h6, blockquote";
const ENDS_A_SENTENCE = /[.!?…:;]["”’»)]*\s*$/;
const newTabRemark = wordPattern(
  (words) => new RegExp(String.raw`^[\s,(–-]*${alternation(words("furniture", "newTab"))}[\s.)]*$`, "iu"),
);
const MAX_REMARK_CHARS = 60;

/**
 * Mends the lines of a copied page whose words a page sets in elements that are no text: a term in a button, a first
 * letter in a picture. Parts a clock from the words behind it. Removes what is no part of a line: signs that link to a
 * heading, remarks about new tabs.
 * Marks links to places on the page itself by an address that is only a fragment.
 */
export function restoreInlineWords(copy: Document, url: string): void {
  for (const button of copy.querySelectorAll("button")) if (isInsideSentence(button)) replaceByWords(button);
  for (const image of copy.querySelectorAll("img[alt]")) {
    const letter = image.getAttribute("alt") ?? "";
    if (LONE_CAPITAL.test(letter) && isBeforeLowerCase(image)) image.replaceWith(letter);
  }
  for (const time of copy.querySelectorAll("time"))
    if (/^\p{L}/u.test(time.nextSibling?.textContent ?? "")) time.after(" ");
  const ownAddress = url.replace(/#.*$/s, "");
  for (const link of copy.querySelectorAll("a[href*='#']")) {
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith(`${ownAddress}#`)) link.setAttribute("href", href.slice(ownAddress.length));
    const isSign = !/[\p{L}\p{N}]/u.test(link.textContent ?? "") && link.closest("h1, h2, h3, h4, h5, h6") !== null;
    if (isSign && !link.querySelector("img")) link.remove();
  }
  for (const remark of copy.querySelectorAll("a > span:last-child, a + span")) {
    const words = remark.textContent ?? "";
    if (words.length < MAX_REMARK_CHARS && newTabRemark().test(words)) remark.remove();
  }
}

/** True if the word that an element begins goes on behind it, or behind its box if it is alone in there. */
function isBeforeLowerCase(element: Element): boolean {
  const { parentElement: box, nextSibling } = element;
  const isAlone = box !== null && !/\S/.test(box.textContent ?? "");
  const after = isAlone ? box.nextElementSibling?.textContent?.trimStart() : nextSibling?.nodeValue;
  return /^\p{Ll}/u.test(after ?? "");
}

/** True for a button with words in the middle of a sentence, such as a term that it explains. */
function isInsideSentence(button: Element): boolean {
  const after = button.nextSibling?.nodeValue ?? "";
  if (!/\S/.test(after) || !/\S/.test(button.textContent ?? "") || !button.closest(LINES)) return false;
  const before = button.previousSibling?.nodeValue ?? "";
  return /\S/.test(before) ? !ENDS_A_SENTENCE.test(before) : /^\s*[\p{Ll},.;:!?]/u.test(after);
}

function replaceByWords(element: Element): void {
  const span = element.ownerDocument.createElement("span");
  span.append(...element.childNodes);
  element.replaceWith(span);
}
