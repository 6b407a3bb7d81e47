// The content script of the bare extension of `npm run bench -- click`.
import { Readability } from "@mozilla/readability";

/** Returns the title and the text that Readability reads in a copy of this page. */
export function read(): { title: string; text: string } {
  const copy = document.cloneNode(true);
  const article = copy instanceof Document ? new Readability(copy).parse() : null;
  return { title: article?.title ?? "", text: article?.textContent ?? "" };
}
