import type { Factbox, NotArticleReason } from "../../utils/types.ts";

/** What the popup shows; every state has words. */
export type PopupState =
  | { name: "reading" }
  | { name: "facts"; factbox: Factbox }
  | { name: "limited"; factbox: Factbox }
  | { name: "partly-read"; factbox: Factbox }
  | { name: "not-an-article"; reason: NotArticleReason | null }
  | { name: "closed-page" }
  | { name: "failed"; detail: string };
