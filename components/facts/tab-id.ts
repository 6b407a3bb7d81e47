/** Identifies a tab of a factbox. */
export type TabId = "story" | "quotes" | "people" | "dates" | "figures" | "search";
