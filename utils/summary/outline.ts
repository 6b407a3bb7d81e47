import type { Article, Factbox } from "../types.ts";
import { type OutlineLine, type RenderContext, SECTIONS, type SectionId } from "./outline-sections.ts";
import { formatDate } from "./timeline.ts";

/** A summary before it is rendered: sections of lines; empty sections are left out. */
export type Outline = {
  title: string;
  about: string[];
  source: string;
  accessed: string;
  sections: { id: SectionId; heading: string; lines: OutlineLine[] }[];
};

/** Builds the summary that every format renders. */
export function createOutline(factbox: Factbox, context: RenderContext): Outline {
  const { article } = factbox;
  const sections = SECTIONS.map(({ id, heading, linesOf }) => ({
    id,
    heading: context.t(heading),
    lines: linesOf(factbox, context),
  }));
  return {
    title: article.title,
    about: describeSource(article, context),
    source: article.canonicalUrl,
    accessed: formatDate(context.accessed, context.locale),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** Returns byline, site and dates, each as a phrase. */
function describeSource(article: Article, { locale, t }: RenderContext): string[] {
  const { byline, site, published, modified, conflictingDate } = article;
  return [
    byline.length ? t("byAuthors", byline.join(", ")) : "",
    site ?? "",
    published ? t("publishedOn", formatDate(published, locale)) : "",
    modified && modified !== published ? t("updatedOn", formatDate(modified, locale)) : "",
    conflictingDate ? t("conflictingDate", formatDate(conflictingDate, locale)) : "",
  ].filter(Boolean);
}
