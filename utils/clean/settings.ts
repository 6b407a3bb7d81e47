/** What the reader chose for one page: whether consent dialogs are hidden too, and whether its site is never cleaned. */
export type CleanSettings = { hideConsent: boolean; never: boolean };
