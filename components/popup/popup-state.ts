import type { NotArticleReason } from "../../utils/shared/not-article-reasons.ts";
import type { Factbox } from "../../utils/types.ts";

/**
 * The result of reading the page, so far; the popup has words for each state. `wasLoading` is true if the page was read
 * although it was still loading.
 */
export type PopupState = PageState & { wasLoading?: boolean };

type PageState =
  /**
   * `title` is the tab's, which is known at once; "" if the browser does not say it. `isLoading` is true while a page
   * that is still loading is waited for.
   */
  | { name: "reading"; title: string; isLoading?: boolean }
  /**
   * `modelError` is why the language model could not be read, `withoutModel` the tag of a language that has none; or
   * null. `readAnyway` is true if the page was taken for no article, and is read because the reader asked for it.
   */
  | {
      name: "facts" | "limited" | "partly-read";
      factbox: Factbox;
      modelError?: string | null;
      withoutModel?: string | null;
      readAnyway?: boolean;
    }
  /** The article is there, but the facts engine failed. */
  | { name: "engine-failed"; factbox: Factbox; detail: string }
  /** `hasText` is true if there is something to read anyway. */
  | { name: "not-an-article"; reason: NotArticleReason | null; hasText?: boolean }
  | { name: "closed-page" }
  /** The browser keeps a page of the web from the extension: Chromium one that it had loaded ahead. */
  | { name: "refused" }
  /** The tab went on to another page while its page was read. */
  | { name: "gone" }
  /** The panel beside the page may not read it: the reader has not clicked the button on it. */
  | { name: "no-access" }
  | { name: "failed"; detail: string };
