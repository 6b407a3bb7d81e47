import type { Factbox } from "../utils/types.ts";

/** What the popup shows; every state has words. */
export type PopupState =
  | { name: "reading" }
  | { name: "facts"; factbox: Factbox }
  | { name: "limited"; factbox: Factbox }
  | { name: "partly-read"; factbox: Factbox }
  | { name: "not-an-article" }
  | { name: "closed-page" }
  | { name: "failed"; detail: string };
