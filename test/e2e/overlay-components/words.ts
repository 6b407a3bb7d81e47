import type { ReasonKey } from "../../../utils/clean/reasons.ts";
import type { RemovalKind } from "../../../utils/types.ts";

/** What stands in an overlay: a heading, its body as HTML, and the labels of the buttons under it. */
export type Words = {
  language: "en" | "de";
  title: string;
  html: string;
  accept: string;
  decline: string;
};

/**
 * Words that nobody asked for, with the kind that their receipt must have, and its reason where that is the same in
 * every component.
 */
type Unasked = Words & { kind: RemovalKind; reason?: ReasonKey };

const EMAIL_EN = `<form action="/letters" onsubmit="return false"><label>Your e-mail address <input type="email" name="email" placeholder="you@post.example"></label></form>`;
const EMAIL_DE = `<form action="/briefe" onsubmit="return false"><label>Ihre E-Mail-Adresse <input type="email" name="email" placeholder="name@post.example"></label></form>`;

/** The texts of overlays that open by themselves. */
export const UNASKED = {
  "donation-en": {
    language: "en",
    kind: "donation",
    title: "Nine reporters, no owner",
    html: `<p>The Harwick Courier belongs to the nine people who write it. Our reporting is free for everyone in the valley, and it is paid for by those readers who can spare something.</p>
      <p>Will you support our independent journalism with a gift of £3 a month, or whatever you can give once?</p>`,
    accept: "Support the Courier",
    decline: "Remind me later",
  },
  "donation-de": {
    language: "de",
    kind: "donation",
    title: "Unabhängig bleiben wir nur mit Ihnen",
    html: `<p>Wir berichten ohne Konzern und ohne Investor im Rücken. Damit unsere Recherchen für alle frei lesbar bleiben, brauchen wir Ihre Hilfe.</p>
      <p>Unterstützen Sie unseren Journalismus mit einer Spende, einmalig oder schon ab 5 Euro im Monat.</p>`,
    accept: "Jetzt spenden",
    decline: "Vielleicht später",
  },
  "newsletter-en": {
    language: "en",
    kind: "newsletter",
    title: "The valley, every Friday",
    html: `<p>Five stories that mattered and one that made us smile: sign up for our free weekly newsletter and find it in your inbox before breakfast.</p>${EMAIL_EN}`,
    accept: "Sign me up",
    decline: "No thanks",
  },
  "newsletter-de": {
    language: "de",
    kind: "newsletter",
    title: "Der Morgen im Seetal",
    html: `<p>Abonnieren Sie unseren kostenlosen Newsletter: das Wichtigste aus der Region, werktags um sechs Uhr in Ihrem Postfach. Abmeldung jederzeit möglich.</p>${EMAIL_DE}`,
    accept: "Newsletter bestellen",
    decline: "Nein danke",
  },
  "promotion-en": {
    language: "en",
    kind: "promotion",
    reason: "reasonApp",
    title: "The Courier reads better in the app",
    html: `<p>Offline reading, larger type and alerts from your own village: download our free app for your phone and pick up where you left off.</p>`,
    accept: "Get the app",
    decline: "Not now",
  },
  "promotion-de": {
    language: "de",
    kind: "promotion",
    reason: "reasonPromotion",
    title: "Unser Jubiläumsangebot",
    html: `<p>Zum hundertsten Geburtstag der Zeitung: das digitale Abo drei Monate lang für nur 3 Euro, danach 9,90 Euro im Monat und jederzeit kündbar.</p>`,
    accept: "Angebot sichern",
    decline: "Nicht jetzt",
  },
} as const satisfies Record<string, Unasked>;

const PHOTO = `<img width="320" height="180" alt="A ferry at a quay in the rain" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='180'%3E%3Crect width='320' height='180' fill='%23567'/%3E%3C/svg%3E">`;

/** The texts of overlays that a reader opens. */
export const ASKED = {
  "photo-caption": {
    language: "en",
    title: "Photograph",
    html: `<figure>${PHOTO}<figcaption>The ferry at Harwick quay on Tuesday morning, an hour before the first crossing. Photo: Ana Ferreth</figcaption></figure>`,
    accept: "Next photo",
    decline: "Close",
  },
  "glossary-entry": {
    language: "en",
    title: "What is a slipway?",
    html: `<p>A slipway is a ramp on the shore by which boats are moved to and from the water. Harwick has two: the old one at the chandlery and the long one below the mill.</p>`,
    accept: "More terms",
    decline: "Close",
  },
  "share-sheet": {
    language: "en",
    title: "Share this story",
    html: `<ul><li><a href="mailto:?subject=The%20ferry">E-mail</a></li><li><a href="https://chat.example/share">Chat</a></li></ul><label>Link <input readonly value="https://courier.example/ferry"></label>`,
    accept: "Copy link",
    decline: "Cancel",
  },
  "search-box": {
    language: "de",
    title: "Suche",
    html: `<form role="search" action="/suche" onsubmit="return false"><label>Suchbegriff <input type="search" name="q"></label><p>Häufig gesucht: Fähre, Gemeinderat, Wetter</p></form>`,
    accept: "Suchen",
    decline: "Schließen",
  },
  "settings-form": {
    language: "de",
    title: "Darstellung",
    html: `<form onsubmit="return false"><fieldset><legend>Schriftgröße</legend><label><input type="radio" name="size" checked> normal</label> <label><input type="radio" name="size"> groß</label></fieldset><label><input type="checkbox"> Dunkle Farben verwenden</label></form>`,
    accept: "Übernehmen",
    decline: "Abbrechen",
  },
} as const satisfies Record<string, Words>;

/** A text by its name. */
export function wordsOf(name: string): Words | null {
  const all: Readonly<Record<string, Words>> = { ...UNASKED, ...ASKED };
  return Object.hasOwn(all, name) ? (all[name] ?? null) : null;
}
