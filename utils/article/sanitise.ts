import createPurifier, { type Config, type WindowLike } from "dompurify";
import { isElement } from "../shared/dom-nodes.ts";
import { absoluteUrl, pictureUrl } from "./metadata/picture.ts";

// Allows text and its structure, links and pictures; nothing else that loads, acts or styles.
const POLICY = {
  ALLOWED_TAGS: (
    "p div section span br hr h2 h3 h4 h5 h6 blockquote q cite pre code a em strong b i s u small sub sup mark del " +
    "ins abbr time ruby rt rp ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img"
  ).split(" "),
  ALLOWED_ATTR: ["href", "src", "alt", "width", "height", "lang", "dir", "datetime", "colspan", "rowspan"],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOWED_NAMESPACES: ["http://www.w3.org/1999/xhtml"],
  // These hold no address, and the pattern for addresses would remove their values.
  ADD_URI_SAFE_ATTR: ["width", "height", "lang", "dir", "datetime", "colspan", "rowspan"],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ADD_FORBID_CONTENTS: ["button", "canvas", "embed", "object", "select", "textarea", "dialog", "datalist"],
} satisfies Config;
// Removing an element can leave its content where a parser would move it; the next pass sees it as a parser does.
const MAX_PASSES = 4;

/**
 * Creates a function that reduces hostile HTML to the text, structure, links and pictures of an article.
 * Its result is stable: sanitising it again changes nothing. HTML that does not become stable gives "".
 */
export function createSanitiser(window: WindowLike & { document: Document }): (html: string) => string {
  const purifier = purifierFor(window);
  // Parsing is ten times as fast as another pass; if the page's policy forbids it, the pass decides.
  const isStable = (html: string) => {
    try {
      return new window.DOMParser().parseFromString(html, "text/html").body.innerHTML === html;
    } catch {
      return purifier.sanitize(html, POLICY).trim() === html;
    }
  };
  return (html) => {
    let safe = html;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      safe = purifier.sanitize(safe, POLICY).trim();
      if (isStable(safe)) return safe;
    }
    return "";
  };
}

/**
 * Sanitises hostile HTML and shows it in an element in one step.
 * Replaces pictures by labelled links, because loading a picture tells its server who reads.
 */
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
  // HTML of a frameset has no body, and gives no fragment.
  element.replaceChildren();
  if (!fragment) return;
  // The fragment's document loads nothing; the pictures must go before it enters the page.
  for (const image of fragment.querySelectorAll("img")) {
    const replacement = window.document.createElement(image.closest("a") ? "span" : "a");
    replacement.className = "picture";
    replacement.textContent = label((image.getAttribute("alt") ?? "").trim());
    if (replacement.matches("a")) {
      replacement.setAttribute("href", image.getAttribute("src") ?? "");
      replacement.setAttribute("rel", "noopener noreferrer");
    }
    image.replaceWith(replacement);
  }
  element.append(fragment);
}

function purifierFor(window: WindowLike & { document: Document }) {
  const purifier = createPurifier(window);
  const base = String(window.document.baseURI);
  purifier.addHook("beforeSanitizeElements", (node) => {
    if (!isElement(node)) return;
    if (node.nodeName === "PICTURE") copyPictureSource(node);
    else if (node.nodeName === "IMG") setPictureUrl(node, base);
    else if (node.nodeName === "IFRAME") replaceByLink(node, base);
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

/** Copies the first source of a `picture` to its image, because the sources are removed before the image is read. */
function copyPictureSource(picture: Element): void {
  const image = picture.querySelector("img");
  const source = picture.querySelector("source[srcset], source[data-srcset]");
  if (!image || !source || image.hasAttribute("srcset")) return;
  image.setAttribute("srcset", source.getAttribute("data-srcset") ?? source.getAttribute("srcset") ?? "");
}

/** Sets the one address that an image shows, or removes an image that shows nothing. */
function setPictureUrl(image: Element, base: string): void {
  const url = pictureUrl(image, base);
  if (url) image.setAttribute("src", url);
  else image.remove();
  for (const side of ["width", "height"])
    if (!/^\d{1,5}$/.test(image.getAttribute(side) ?? "")) image.removeAttribute(side);
}

/** Replaces an embedded document, such as a video or a post of another site, by a link with its title. */
function replaceByLink(frame: Element, base: string): void {
  const url = absoluteUrl(frame.getAttribute("src") ?? frame.getAttribute("data-src"), base);
  if (!url || frame.closest("a")) return;
  const link = frame.ownerDocument.createElement("a");
  link.setAttribute("href", url);
  link.textContent = frame.getAttribute("title")?.trim() || new URL(url).hostname;
  const isInline = frame.closest("p, h1, h2, h3, h4, h5, h6, span, em, strong, b, i") !== null;
  const paragraph = isInline ? link : frame.ownerDocument.createElement("p");
  if (!isInline) paragraph.append(link);
  frame.replaceWith(paragraph);
}
