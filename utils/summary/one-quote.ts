import type { Factbox, Quote } from "../types.ts";
import { isSpoken, labelOf, mediumInWords, sourceOf, wordingOf } from "./attribution.ts";
import { deepLink } from "./deep-link.ts";
import { escapeHtml, link } from "./html.ts";
import type { Circumstance } from "./outline.ts";
import { dateInWords } from "./when.ts";

/** One quote as it is pasted into a text: its words, who says them (and through whom), title, site and day, and the address that opens the article there; as plain text and as HTML. Reported words stand without marks; how their source stands to them stands before. */
export function oneQuote(
  quote: Quote,
  { article, facts }: Pick<Factbox, "article" | "facts">,
  { locale, say }: Omit<Circumstance, "accessed">,
): { text: string; html: string } {
  const { via, kind, stance } = quote;
  const isDirect = kind === "direct";
  const words = isSpoken(quote) ? `“${quote.text}”` : quote.text;
  const before = !isDirect && stance ? `${labelOf({ ...quote, via: null }, facts.parties, say)}: ` : "";
  const who = [sourceOf(quote, facts.parties, say), mediumInWords(quote)].filter(Boolean).join(", ");
  const aside = [isDirect && stance?.text, via && say("quoteVia", via.text)].filter(Boolean).join(", ");
  const attribution = [before ? "" : who, aside && `(${aside})`].filter(Boolean).join(" ");
  const source = [
    article.title,
    article.site ?? "",
    article.published ? dateInWords(article.published.slice(0, 10), locale) : "",
  ];
  const behind = [attribution, wordingOf(quote, say), ...source].filter(Boolean).join(", ");
  const address = deepLink(article.canonicalUrl, article.text, quote);
  return {
    text: `${before}${words} — ${behind}\n${address}`,
    html: `<p>${escapeHtml(before)}${link(address, words)} — ${escapeHtml(behind)}</p>`,
  };
}
