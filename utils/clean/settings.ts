/**
 * The reader's choices for one page.
 * `kept`: the kinds of removals (`RemovalKind`) that stay in the page; anything else in the list means nothing.
 * `never`: the site is excluded from cleaning.
 */
export type CleanSettings = { kept: readonly unknown[]; never: boolean };
