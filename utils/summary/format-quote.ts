import type { Factbox, Quote } from "../types.ts";
import { attributionNote, formatMedium, formatQuoteLabel, formatSource, isQuotedSpeech } from "./attribution.ts";
import { deepLink } from "./deep-link.ts";
import { escapeHtml, htmlLink } from "./html.ts";
import type { RenderContext } from "./outline.ts";
import { formatDate } from "./timeline.ts";

/** One quote as it is pasted into a text: its words, who says them (and through whom), title, site and day, and the address that opens the article there; as plain text and as HTML. Reported words stand without marks; how their source stands to them stands before. */
export function formatQuote(
  quote: Quote,
  { article, facts }: Pick<Factbox, "article" | "facts">,
  { locale, t }: Omit<RenderContext, "accessed">,
): { text: string; html: string } {
  const { via, kind, stance } = quote;
  const isDirect = kind === "direct";
  const words = isQuotedSpeech(quote) ? `“${quote.text}”` : quote.text;
  const before = !isDirect && stance ? `${formatQuoteLabel({ ...quote, via: null }, facts.parties, t)}: ` : "";
  const who = [formatSource(quote, facts.parties, t), formatMedium(quote)].filter(Boolean).join(", ");
  const aside = [isDirect && stance?.text, via && t("quoteVia", via.text)].filter(Boolean).join(", ");
  const attribution = [before ? "" : who, aside && `(${aside})`].filter(Boolean).join(" ");
  const source = [
    article.title,
    article.site ?? "",
    article.published ? formatDate(article.published.slice(0, 10), locale) : "",
  ];
  const behind = [attribution, attributionNote(quote, t), ...source].filter(Boolean).join(", ");
  const address = deepLink(article.canonicalUrl, article.text, quote);
  return {
    text: `${before}${words} — ${behind}\n${address}`,
    html: `<p>${escapeHtml(before)}${htmlLink(address, words)} — ${escapeHtml(behind)}</p>`,
  };
}
