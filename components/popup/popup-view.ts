/** What the popup shows below its header: the facts or what came of reading, or what the reader asked to see. */
export type PopupView = "facts" | "cleaning" | "shortcuts" | "about";
