import { expect } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { UNKNOWN_OBJECT } from "../../../utils/shared/unknown-object.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { QUOTE, readText } from "../read-text.ts";
import { test } from "../stage.ts";

/** Style sheets for `.odd`, and pieces with a word of which only a picture of the page tells whether it is seen. */
const UNSURE_PARTS: Record<string, [style: string, piece?: string]> = {
  "under a mask": [".odd { mask-image: linear-gradient(transparent, transparent) }"],
  "in a blend with what is behind it": [".odd { color: #111; background: #fff; mix-blend-mode: lighten }"],
  "in white that multiplies what is behind it": [".odd { color: #fff; mix-blend-mode: multiply }"],
  "under a filter": [".odd { display: inline-block; filter: brightness(0) invert(1) }"],
  "in a clip path of the page": [".odd { display: inline-block; clip-path: path('M0 0') }"],
  "laid on its side": [".odd { display: inline-block; transform: skewX(90deg) }"],
  "far away in space": [".odd { display: inline-block; transform: perspective(10px) translateZ(20px) }"],
  "under dots in place of its letters": [".odd { -webkit-text-security: disc }"],
  "under a thick stroke": [".odd { -webkit-text-stroke: 14px #fff }"],
  "behind its line": ["article { isolation: isolate } p { background: #fff } .odd { position: relative; z-index: -1 }"],
  "under a layer of its own": [
    ".odd { position: relative } .odd::after { content: ''; position: absolute; inset: 0; background: #fff }",
  ],
  "under what is next to it": [
    ".next { position: absolute; margin-left: -3em; width: 3em; height: 1.5em; background: #fff }",
    '<span class="odd">not</span><span class="next"></span>',
  ],
  "under what is before it": [
    ".next { position: absolute; width: 3em; height: 1.5em; background: #fff }",
    '<span class="next"></span><span class="odd">not</span>',
  ],
  "on the back of a card": [".odd { display: inline-block; backface-visibility: hidden; transform: rotateY(180deg) }"],
  "in a bar of its own colour": [".odd { background: #111; color: #111 }"],
  "in a bar of the colour of its line": ["article p { color: #111 } .odd { background: #111 }"],
  "that is coming into sight": ["@keyframes in { from { opacity: 0 } } .odd { animation: in 99s linear both }"],
  "in white on an inset shadow": [".odd { color: #fff; box-shadow: inset 0 0 0 99px #000 }"],
};

test.for(Object.entries(UNSURE_PARTS))(
  "a word that may be seen gives way to a sign, and its sentence gives no facts: %s",
  async ([, [style, piece = '<span class="odd">not</span>']], { chromium }) => {
    const text = await readText(chromium, { style, before: QUOTE(piece) });
    expect(text).toContain(`We will ${UNKNOWN_OBJECT} sell the old lighthouse`);
    const found = findFacts(plainTextInput(text, null), [parties, quotes], null);
    expect(JSON.stringify(found.quotes)).not.toContain("lighthouse");
  },
);
