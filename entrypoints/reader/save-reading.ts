import { locale, t } from "../../utils/browser/i18n.ts";
import { saveFile } from "../../utils/browser/pages/save-file.ts";
import { sourceLine } from "../../utils/reader/facts-as-text.ts";
import { renderSavedPage } from "../../utils/reader/saved-page.ts";
import { storyToMarkdown } from "../../utils/reader/story-markdown.ts";
import { DEFAULT_COPY_CHOICES } from "../../utils/summary/copy-choices.ts";
import { escapeMarkdown } from "../../utils/summary/escape-markdown.ts";
import { fileName } from "../../utils/summary/file-name.ts";
import { markdownFormat } from "../../utils/summary/markdown.ts";
import { plainWords } from "../../utils/summary/plain-words.ts";
import type { Factbox } from "../../utils/types.ts";
import { pictureLabel } from "./picture-label.ts";

const contextNow = () => ({ accessed: new Date().toISOString(), locale: locale(), t });
const nameOf = ({ article: { published, title } }: Factbox, extension: string) =>
  fileName([published?.slice(0, 10) ?? "", title || t("readerArticle")], extension);

/** Saves an article with its marks and its facts as one HTML file; returns the file's name. */
export function saveAsHtml(factbox: Factbox, hasMarks: boolean): string {
  const name = nameOf(factbox, "html");
  saveFile(name, renderSavedPage(factbox, contextNow(), window, { hasMarks, pictureLabel }), "text/html");
  return name;
}

/** Saves the article that an element shows, and its facts, as Markdown; returns the file's name. */
export function saveAsMarkdown(factbox: Factbox, story: Element): string {
  const name = nameOf(factbox, "md");
  const context = contextNow();
  const head = [
    `# ${escapeMarkdown(plainWords(factbox.article.title))}`,
    escapeMarkdown(plainWords(sourceLine(factbox, context))),
  ];
  const facts = markdownFormat.render(factbox, context, { ...DEFAULT_COPY_CHOICES, heading: false }).trim();
  const text = [...head, storyToMarkdown(story).trim(), ...(facts ? ["---", facts] : [])].join("\n\n");
  saveFile(name, `${text}\n`, "text/markdown");
  return name;
}
