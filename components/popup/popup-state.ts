import type { Factbox, NotArticleReason } from "../../utils/types.ts";

/** The result of reading the page, so far; the popup has words for each state. */
export type PopupState =
  | { name: "reading" }
  | { name: "facts"; factbox: Factbox }
  | { name: "limited"; factbox: Factbox }
  | { name: "partly-read"; factbox: Factbox }
  | { name: "not-an-article"; reason: NotArticleReason | null }
  | { name: "closed-page" }
  | { name: "failed"; detail: string };
