import createPurifier, { type Config, type WindowLike } from "dompurify";
import { isElement } from "../shared/dom-nodes.ts";
import { absoluteUrl, pictureUrl } from "./metadata/picture.ts";

// Words and their structure, links that a reader may follow, pictures; nothing else that loads, acts or looks like the page.
const POLICY = {
  ALLOWED_TAGS: (
    "p div section span br hr h2 h3 h4 h5 h6 blockquote q cite pre code a em strong b i s u small sub sup mark del ins abbr " +
    "time ruby rt rp ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img"
  ).split(" "),
  ALLOWED_ATTR: ["href", "src", "alt", "width", "height", "lang", "dir", "datetime", "colspan", "rowspan"],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOWED_NAMESPACES: ["http://www.w3.org/1999/xhtml"],
  // These hold no address; the rule for addresses would drop their values.
  ADD_URI_SAFE_ATTR: ["width", "height", "lang", "dir", "datetime", "colspan", "rowspan"],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ADD_FORBID_CONTENTS: ["button", "canvas", "embed", "object", "select", "textarea", "dialog", "datalist"],
} satisfies Config;
// Taking out an element can put what it held where a parser would not leave it; then the next pass sees what a parser would.
const PASSES = 4;

/** A function that reduces hostile HTML to the words, structure, links and pictures of an article, as a string that it would not change again. */
export function createSanitiser(window: WindowLike & { document: Document }): (html: string) => string {
  const purifier = purifierFor(window);
  // A parser is ten times as fast as another pass; where a page's policy keeps it from us, the pass decides.
  const isSettled = (html: string) => {
    try {
      return new window.DOMParser().parseFromString(html, "text/html").body.innerHTML === html;
    } catch {
      return purifier.sanitize(html, POLICY).trim() === html;
    }
  };
  return (html) => {
    let safe = html;
    for (let pass = 0; pass < PASSES; pass++) {
      safe = purifier.sanitize(safe, POLICY).trim();
      if (isSettled(safe)) return safe;
    }
    // What no pass can settle was made to do so.
    return "";
  };
}

/** Shows hostile HTML in an element, sanitised in the very step that shows it; in a picture's place stands its label with a link, because a picture that loads tells its server who reads. */
export function showSanitised(
  element: Element,
  html: string,
  window: WindowLike & { document: Document },
  label: (alt: string) => string,
): void {
  const fragment: DocumentFragment | null = purifierFor(window).sanitize(html, {
    ...POLICY,
    RETURN_DOM_FRAGMENT: true,
  });
  // A frameset leaves no body to take anything from.
  element.replaceChildren();
  if (!fragment) return;
  // The fragment belongs to a document that loads nothing; it enters the page without its pictures.
  for (const image of fragment.querySelectorAll("img")) {
    const words = window.document.createElement(image.closest("a") ? "span" : "a");
    words.className = "picture";
    words.textContent = label((image.getAttribute("alt") ?? "").trim());
    if (words.matches("a")) {
      words.setAttribute("href", image.getAttribute("src") ?? "");
      words.setAttribute("rel", "noopener noreferrer");
    }
    image.replaceWith(words);
  }
  element.append(fragment);
}

function purifierFor(window: WindowLike & { document: Document }) {
  const purifier = createPurifier(window);
  const base = String(window.document.baseURI);
  purifier.addHook("beforeSanitizeElements", (node) => {
    if (!isElement(node)) return;
    if (node.nodeName === "PICTURE") giveSources(node);
    else if (node.nodeName === "IMG") settle(node, base);
    else if (node.nodeName === "IFRAME") linkInstead(node, base);
  });
  purifier.addHook("beforeSanitizeAttributes", (element) => {
    if (element.nodeName !== "A") return;
    const url = absoluteUrl(element.getAttribute("href"), base, /^(?:https?|mailto):$/);
    if (url) element.setAttribute("href", url);
    else element.removeAttribute("href");
  });
  purifier.addHook("afterSanitizeAttributes", (element) => {
    if (element.hasAttribute("href")) element.setAttribute("rel", "noopener noreferrer");
  });
  return purifier;
}

/** Tells an image what its `picture` would choose from: the sources go before it is looked at. */
function giveSources(picture: Element): void {
  const image = picture.querySelector("img");
  const source = picture.querySelector("source[srcset], source[data-srcset]");
  if (!image || !source || image.hasAttribute("srcset")) return;
  image.setAttribute("srcset", source.getAttribute("data-srcset") ?? source.getAttribute("srcset") ?? "");
}

/** Gives an image the one address it shows, and takes it out where it shows nothing. */
function settle(image: Element, base: string): void {
  const url = pictureUrl(image, base);
  if (url) image.setAttribute("src", url);
  else image.remove();
  for (const side of ["width", "height"])
    if (!/^\d{1,5}$/.test(image.getAttribute(side) ?? "")) image.removeAttribute(side);
}

/** Puts a link with its title in an embedded document's place: a video or a post of another site. */
function linkInstead(frame: Element, base: string): void {
  const url = absoluteUrl(frame.getAttribute("src") ?? frame.getAttribute("data-src"), base);
  if (!url || frame.closest("a")) return;
  const link = frame.ownerDocument.createElement("a");
  link.setAttribute("href", url);
  link.textContent = frame.getAttribute("title")?.trim() || new URL(url).hostname;
  const inLine = frame.closest("p, h1, h2, h3, h4, h5, h6, span, em, strong, b, i");
  const paragraph = inLine ? link : frame.ownerDocument.createElement("p");
  if (!inLine) paragraph.append(link);
  frame.replaceWith(paragraph);
}
