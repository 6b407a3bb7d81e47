import { expect } from "vitest";
import { BLOCK, type Look, readText } from "../read-text.ts";
import { test } from "../stage.ts";

const SEEN = `<p>${"The mayor of Tarnwick, Ada Brisk, has bought the first ticket for the winter boats, she told the hall."}</p>`;
const OTHER = "The council of Arden has voted to reopen the quarry road after nine years of quarrels about its noise.";
const THIRD = "The bishop of Tarnwick has refused to bless the new boats before the chapel on the quay has a new roof.";
const HIDDEN = `<p class="odd">${BLOCK}</p>`;
const HIDDEN_OTHER = `<p class="odd">${OTHER}</p>`;
const HIDDEN_THIRD = `<p class="odd">${THIRD}</p>`;
const STORY_START = "The ferry between Tarnwick and the Sallow Isles will sail";

/** Short texts with hidden paragraphs, which `.odd` hides. */
const FEW: Record<string, Omit<Look, "style">> = {
  "two before two that are seen": { before: HIDDEN + HIDDEN_OTHER, paragraphs: 2 },
  "two behind one that is seen": { before: SEEN + HIDDEN + HIDDEN_OTHER, paragraphs: 0 },
  "two among two that are seen": { before: HIDDEN + SEEN + HIDDEN_OTHER, paragraphs: 1 },
  "three between two that are seen": { before: SEEN + HIDDEN + HIDDEN_OTHER + HIDDEN_THIRD, paragraphs: 1 },
};
const WAYS = ["display: none", "opacity: 0", "color: #fff"];
const FEW_CASES = Object.entries(FEW).flatMap(([name, look]) => WAYS.map((way) => [name, way, look] as const));

test.for(FEW_CASES)("hidden paragraphs of a short text are left out: %s (%s)", async ([, way, look], { chromium }) => {
  const text = await readText(chromium, { style: `.odd { ${way} }`, ...look });
  for (const hidden of [BLOCK, OTHER, THIRD]) expect(text).not.toContain(hidden);
  expect(text).toContain(look.paragraphs ? STORY_START : "has bought the first ticket");
});

/** Stories that a script has yet to show. */
const UNSHOWN: Record<string, Look> = {
  "in a box below its first paragraph": {
    style: ".odd { visibility: hidden }",
    before: `${SEEN}<div class="odd"><p>${BLOCK}</p><p>${OTHER}</p><p>${THIRD}</p></div>`,
    paragraphs: 0,
  },
  "of two paragraphs": {
    style: ".odd { display: none }",
    before: HIDDEN + HIDDEN_OTHER,
    paragraphs: 0,
  },
  "that fades in": { style: ".odd { opacity: 0 }", before: HIDDEN + HIDDEN_OTHER, paragraphs: 0 },
};

test.for(Object.entries(UNSHOWN))(
  "a story that a script has yet to show is kept: %s",
  async ([, look], { chromium }) => {
    const text = await readText(chromium, look);
    expect(text).toContain(BLOCK);
    expect(text).toContain(OTHER);
  },
);

test("a faint copy of a story is left out", async ({ chromium }) => {
  const story = `<p>${OTHER}</p><p>${THIRD}</p>${SEEN}`;
  const before = `${story}<div class="odd">${story}<p>${BLOCK}</p></div>`;
  const text = await readText(chromium, { style: ".odd { opacity: 0 }", before, paragraphs: 0 });
  expect(text).not.toContain(BLOCK);
  expect(text.split(OTHER)).toHaveLength(2);
});
