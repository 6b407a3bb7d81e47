/** What the reader has chosen for the cleaning of one page: whether consent dialogs are hidden too, and whether its site is never to be cleaned. */
export type CleanSettings = { hideConsent: boolean; never: boolean };
