import type { Factbox, Quote } from "../types.ts";
import { formatMedium, isQuotedSpeech, quotedWords, relayOf, saidInOrder } from "./attribution.ts";
import { deepLink } from "./deep-link.ts";
import { escapeHtml, htmlLink } from "./escape-html.ts";
import { formatSource } from "./format-source.ts";
import type { RenderContext } from "./outline-sections.ts";
import { isWebAddress, plainWords } from "./plain-words.ts";
import { quoteMarks, withoutClosingComma } from "./quote-marks.ts";
import { formatDate } from "./timeline.ts";

/**
 * Formats one quote for pasting, as plain text and as HTML: words, source, outlet, title, site, day and a link.
 * Words in quotation marks have the article's marks and their source after them; before reported ones are the source
 * and the article's verb, so that no denial is read as an assertion.
 */
export function formatQuote(
  quote: Quote,
  { article, facts }: Pick<Factbox, "article" | "facts">,
  { locale, t }: Omit<RenderContext, "accessed">,
): { text: string; html: string } {
  const via = relayOf(quote);
  const isQuoted = isQuotedSpeech(quote);
  const name = formatSource(quote, facts.parties, t);
  const medium = formatMedium(quote);
  const aside = [isQuoted && quote.stance?.text, via && t("quoteVia", via.text)].filter(Boolean).join(", ");
  const who = [[name, medium].filter(Boolean).join(", "), aside && `(${aside})`].filter(Boolean).join(" ");
  const { lead, words } = isQuoted
    ? { lead: "", words: inMarks(quote, article.text) }
    : saidInOrder(quote, article.text);
  // "Ada Brel, Mayor, denied that …": the role is closed by a comma before a verb.
  const comma = /,/.test(who) && /^ \p{L}/u.test(`${lead}${words}`) ? "," : "";
  const day = article.published ? formatDate(article.published.slice(0, 10), locale) : "";
  const reference = [isQuoted ? who : "", article.title, article.site ?? "", day].filter(Boolean).join(", ");
  const address = deepLink(article.canonicalUrl, article.text, quote);
  const before = isQuoted ? "" : plainWords(`${who}${comma}${lead}`);
  const [quoted, after] = [plainWords(words), plainWords(reference)];
  return {
    text: `${before}${quoted} — ${after}${isWebAddress(address) ? `\n${address}` : ""}`,
    html: `<p>${escapeHtml(before)}${htmlLink(address, quoted)} — ${escapeHtml(after)}</p>`,
  };
}

function inMarks(quote: Quote, text: string): string {
  const { open, close } = quoteMarks(text, quote);
  return `${open}${withoutClosingComma(quotedWords(quote))}${close}`;
}
