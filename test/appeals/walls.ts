import { free, tier } from "./declared.ts";
import type { Shape } from "./unit.ts";

/** How much of the story a page with a wall shows. */
type Shown = "whole" | "cut" | "faded" | "blurred";

/** A page with a wall, or with something that looks like one and is none. */
export type Wall = {
  name: string;
  language: string;
  /** Whether the publisher limits access; otherwise the page's `gold` goes as on any page. */
  limits: boolean;
  /** On a page without a wall: whether it has to go, or has to stay; open where it is left out. */
  goes?: boolean;
  shape: Shape;
  names: string;
  text: Shown;
  /** What the page says of itself in its head. */
  head: string;
  lines: string[];
  /** What a vendor's wall adds to the page under its own names, as HTML. */
  more?: string;
  /** Comes by timer, after a bar that asks for a donation was there. */
  late?: boolean;
};

/** Eight walls. */
export const WALLS: readonly Wall[] = [
  {
    name: "metered-overlay",
    language: "en",
    limits: true,
    shape: "modal",
    names: ".meter-overlay",
    text: "whole",
    head: tier("metered"),
    lines: [
      "# You have read your three free articles this month",
      "Subscribe to continue reading, and get every story from the coast for $1 a week.",
      "> See subscription options = /subscribe",
      "^ Already a subscriber? Log in = /login",
    ],
  },
  {
    name: "registration",
    language: "en",
    limits: true,
    shape: "modal",
    names: ".regwall",
    text: "cut",
    head: "",
    lines: [
      "# Create a free account to keep reading",
      "It takes a minute, and you won't need a card.",
      "@ Email address = Continue",
      "^ Already registered? Sign in = /signin",
    ],
  },
  {
    name: "faded-hard",
    language: "en",
    limits: true,
    shape: "end",
    names: ".subscriber-gate",
    text: "faded",
    head: free("False"),
    lines: [
      "# This article is for subscribers",
      "Read it, and everything else we publish, from $9 a month. Cancel at any time.",
      "> Subscribe now = /subscribe",
      "^ Log in = /login",
    ],
  },
  {
    name: "vendor-frame",
    language: "en",
    limits: true,
    shape: "modal",
    names: ".tp-modal",
    text: "whole",
    head: tier("locked") + free(false),
    lines: ["! https://buy.wall.example/checkout/template = Offer"],
    more: '<div class="tp-backdrop tp-active"></div><script>document.body.classList.add("tp-modal-open")</script>',
  },
  {
    name: "blurred",
    language: "en",
    limits: true,
    shape: "modal",
    names: ".unlock-panel",
    text: "blurred",
    head: free([false]),
    lines: [
      "# Unlock this story",
      "Members read without limits. Your first month is $1.",
      "> Become a subscriber = /offer",
      "^ I have an account = /account",
    ],
  },
  {
    name: "late-after-bar",
    language: "en",
    limits: true,
    shape: "modal",
    names: ".late-gate",
    text: "whole",
    head: "",
    late: true,
    lines: [
      "# You've reached your limit of free articles",
      "To go on reading, choose a subscription or log in.",
      "> Subscribe = /subscribe",
      "^ Log in = /login",
    ],
  },
  {
    name: "german",
    language: "de",
    limits: true,
    shape: "end",
    names: ".plus-schranke",
    text: "faded",
    head: tier("locked"),
    lines: [
      "# Weiterlesen mit Uferpost Plus",
      "Dieser Artikel ist nur für Abonnenten. Testen Sie Plus einen Monat lang für 1 Euro, danach 9,90 Euro im Monat.",
      "> Jetzt abonnieren = /abo",
      "^ Bereits Abonnent? Anmelden = /anmelden",
    ],
  },
  {
    name: "french",
    language: "fr",
    limits: true,
    shape: "end",
    names: ".mur-abonnes",
    text: "cut",
    head: free(false),
    lines: [
      "# La suite est réservée aux abonnés",
      "Il vous reste 80 % de cet article à lire. Abonnez-vous à partir de 1 € le premier mois.",
      "> S'abonner = /abonnement",
      "^ Déjà abonné ? Se connecter = /connexion",
    ],
  },
];
