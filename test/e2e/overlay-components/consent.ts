import type { Component } from "./component.ts";

const CONSENT = {
  styles: ["vanilla-cookieconsent/dist/cookieconsent.css"],
  scripts: ["vanilla-cookieconsent/dist/cookieconsent.umd.js"],
  html: () => "",
};
const PREFERENCES = `{ title: "Cookie preferences", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", savePreferencesBtn: "Accept current selection",
  sections: [{ title: "Strictly necessary", description: "Without these the site does not work.", linkedCategory: "necessary" }, { title: "Analytics", description: "They count how often a page is read.", linkedCategory: "analytics" }] }`;

/**
 * The configuration as in https://cookieconsent.orestbida.com/essential/getting-started.html, with a title and a
 * description.
 */
const config = (title: string, description: string, more = "") => `({
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  guiOptions: { consentModal: { layout: "box wide", position: "middle center" } },
  disablePageInteraction: true,
  hideFromBots: false,
  ${more}
  language: { default: "en", translations: { en: {
    consentModal: { title: ${title}, description: ${description}, acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", showPreferencesBtn: "Manage individual preferences" },
    preferencesModal: ${PREFERENCES} } } } })`;

const OWN = [
  `"We use cookies"`,
  `"We and our partners use cookies to measure how our pages are read. You can accept or reject them."`,
] as const;

/** The consent dialog of vanilla-cookieconsent, by itself. */
export const CONSENT_DIALOG = {
  name: "vanilla-cookieconsent",
  ...CONSENT,
  open: `CookieConsent.run(${config(...OWN)})`,
  shown: ["#cc-main .cm"],
  root: "#cc-main",
  covers: true,
  locks: true,
} as const satisfies Component;

/** The same library's dialog of preferences, as a reader opens it. */
export const CONSENT_PREFERENCES = {
  name: "vanilla-cookieconsent preferences",
  ...CONSENT,
  open: `CookieConsent.run(${config(...OWN, "autoShow: false,")}).then(() => CookieConsent.showPreferences())`,
  shown: ["#cc-main .pm"],
  root: "#cc-main",
  covers: true,
  locks: false,
} as const satisfies Component;

/** The same library's dialog with somebody's words in it. */
export const CONSENT_WITH_WORDS = {
  ...CONSENT_DIALOG,
  name: "vanilla-cookieconsent with other words",
  open: `CookieConsent.run(${config("words.title", "words.html")})`,
} as const satisfies Component;
