/**
 * The reader's choices for one page.
 * `hideConsent`: consent dialogs are hidden too.
 * `never`: the site is excluded from cleaning.
 */
export type CleanSettings = { hideConsent: boolean; never: boolean };
