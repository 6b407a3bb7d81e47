import { free, tier } from "./declared.ts";
import type { Wall } from "./walls.ts";

/** Four pages that have no wall, though some of its words. */
export const NO_WALLS: readonly Wall[] = [
  {
    name: "none-appeal-says-no-paywall",
    language: "en",
    limits: false,
    goes: true,
    shape: "modal",
    names: ".give-modal",
    text: "whole",
    head: free(true),
    lines: [
      "# There is no paywall here",
      "There never will be: you don't need to subscribe or log in to read us. But somebody has to pay our reporters. If you can, please support us from $3 a month.",
      "> Support us = https://give.riverpost.example/",
      "(Maybe later)",
      "x",
    ],
  },
  {
    name: "none-meter-bar",
    language: "en",
    limits: false,
    shape: "bottom",
    names: ".meter-bar",
    text: "whole",
    head: tier("metered"),
    lines: ["You have 3 free articles left this month.", "> Subscribe = /subscribe", "^ Log in = /login", "x"],
  },
  {
    name: "none-sign-in-box",
    language: "en",
    limits: false,
    goes: false,
    shape: "aside",
    names: ".account-box",
    text: "whole",
    head: "",
    lines: [
      "# Your account",
      "Sign in to save stories and to comment.",
      "> Sign in = /login",
      "> Register = /register",
    ],
  },
  {
    name: "none-newsletter-unlocks",
    language: "en",
    limits: false,
    goes: true,
    shape: "corner",
    names: ".nl-unlock",
    text: "whole",
    head: "",
    lines: [
      "x",
      "# Unlock a better morning",
      "Our free newsletter explains the day before it starts. Subscribe and see.",
      "@ Email = Subscribe for free",
    ],
  },
];
