import createPurifier, { type Config, type WindowLike } from "dompurify";

// Words and their structure, links that a reader may follow, nothing that loads by itself: no image, frame, style or script.
const POLICY = {
  ALLOWED_TAGS: [
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "ul",
    "ol",
    "li",
    "a",
    "em",
    "strong",
    "b",
    "i",
    "sub",
    "sup",
    "code",
    "pre",
    "br",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "cite",
    "q",
    "time",
    "mark",
    "div",
    "section",
    "span",
  ],
  ALLOWED_ATTR: ["href", "lang", "dir", "datetime", "colspan", "rowspan"],
  ALLOWED_URI_REGEXP: /^https?:/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
} satisfies Config;

/** A function that reduces hostile HTML to the words, structure and links of an article, as a string. */
export function createSanitiser(window: WindowLike): (html: string) => string {
  const purifier = createPurifier(window);
  return (html) => purifier.sanitize(html, POLICY);
}

/** Shows hostile HTML in an element, sanitised in the very step that assigns it. The only place that assigns HTML. */
export function showSanitised(element: Element, html: string, window: WindowLike): void {
  element.innerHTML = createSanitiser(window)(html);
}
