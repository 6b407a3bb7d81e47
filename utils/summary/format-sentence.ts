import type { Factbox, Span } from "../types.ts";
import { deepLink } from "./deep-link.ts";
import { escapeHtml, htmlLink } from "./escape-html.ts";
import type { RenderContext } from "./outline-sections.ts";
import { sentenceSpan } from "./sentence-context.ts";
import { formatDate } from "./timeline.ts";

/** Formats the sentence of a fact for pasting, as plain text and as HTML: sentence, title, site, day and a link. */
export function formatSentence(
  fact: Span,
  { article, sentences }: Pick<Factbox, "article" | "sentences">,
  { locale }: Pick<RenderContext, "locale">,
): { text: string; html: string } {
  const span = sentenceSpan(sentences, fact) ?? fact;
  const words = article.text.slice(span.start, span.end);
  const day = article.published ? formatDate(article.published.slice(0, 10), locale) : "";
  const source = [article.title, article.site ?? "", day].filter(Boolean).join(", ");
  const address = deepLink(article.canonicalUrl, article.text, span);
  return {
    text: `${words} — ${source}\n${address}`,
    html: `<p>${htmlLink(address, words)} — ${escapeHtml(source)}</p>`,
  };
}
