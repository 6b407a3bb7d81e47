import type { Factbox, Quote } from "../types.ts";
import {
  attributionNote,
  formatMedium,
  formatQuoteLabel,
  formatSource,
  isQuotedSpeech,
  quotedWords,
  relayOf,
} from "./attribution.ts";
import { deepLink } from "./deep-link.ts";
import { escapeHtml, htmlLink } from "./escape-html.ts";
import type { RenderContext } from "./outline-sections.ts";
import { isWebAddress, plainWords } from "./plain-words.ts";
import { formatDate } from "./timeline.ts";

/**
 * Formats one quote for pasting, as plain text and as HTML: words, source, outlet, title, site, day and a link.
 * Reported speech gets no quotation marks; the source's stance on it comes first.
 */
export function formatQuote(
  quote: Quote,
  { article, facts }: Pick<Factbox, "article" | "facts">,
  { locale, t }: Omit<RenderContext, "accessed">,
): { text: string; html: string } {
  const { kind, stance } = quote;
  const via = relayOf(quote);
  const isDirect = kind === "direct";
  const said = quotedWords(quote);
  const words = isQuotedSpeech(quote) ? `“${said}”` : said;
  const lead = !isDirect && stance ? `${formatQuoteLabel({ ...quote, via: null }, facts.parties, t)}: ` : "";
  const who = [formatSource(quote, facts.parties, t), formatMedium(quote)].filter(Boolean).join(", ");
  const aside = [isDirect && stance?.text, via && t("quoteVia", via.text)].filter(Boolean).join(", ");
  const attribution = [lead ? "" : who, aside && `(${aside})`].filter(Boolean).join(" ");
  const source = [
    article.title,
    article.site ?? "",
    article.published ? formatDate(article.published.slice(0, 10), locale) : "",
  ];
  const reference = [attribution, attributionNote(quote, t), ...source].filter(Boolean).join(", ");
  const address = deepLink(article.canonicalUrl, article.text, quote);
  const [before, quoted, after] = [plainWords(lead), plainWords(words), plainWords(reference)];
  return {
    text: `${before}${quoted} — ${after}${isWebAddress(address) ? `\n${address}` : ""}`,
    html: `<p>${escapeHtml(before)}${htmlLink(address, quoted)} — ${escapeHtml(after)}</p>`,
  };
}
