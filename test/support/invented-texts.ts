import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { createTranslator } from "../../utils/summary/translate.ts";
import type { Article, Factbox, SpanWithText } from "../../utils/types.ts";

/** English messages, as a build shows them. */
export const t = createTranslator(messages);

const TEXT = [
  "Orlan Bridge reopened on Friday after nine months of repairs, Mayor Ada Brel said.",
  "“We kept our promise to the <east> bank,” Brel told reporters. The work cost €12 million.",
].join("\n\n");

/** The place of some words in a text; a word that is not there is a fault of the test. */
function place(words: string, text = TEXT): SpanWithText {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

/** An invented article about a bridge. */
export const article: Article = {
  url: "https://orlan.example/2026/03/bridge",
  canonicalUrl: "https://orlan.example/2026/03/bridge",
  title: "Orlan Bridge *reopens* <b>after</b> repairs",
  byline: ["Mira Tolan", "Jon Wex"],
  site: "The Orlan Courier",
  published: "2026-03-06T17:20:00+02:00",
  modified: "2026-03-06T18:05:00+02:00",
  conflictingDate: null,
  language: "en",
  direction: "ltr",
  access: "free",
  image: null,
  blocks: [
    { kind: "paragraph", start: 0, end: TEXT.indexOf("\n") },
    { kind: "paragraph", start: TEXT.indexOf("“"), end: TEXT.length },
  ],
  text: TEXT,
  html: "<p>Orlan Bridge reopened.</p>",
};

/** The invented article's factbox, with one fact of each kind. */
export const factbox: Factbox = {
  schema: 1,
  article,
  facts: {
    event: {
      who: place("Orlan Bridge"),
      what: place("reopened"),
      when: { ...place("Friday"), value: "2026-03-06" },
      where: null,
    },
    dates: [{ ...place("Friday"), kind: "date", value: "2026-03-06", certainty: 0.9 }],
    parties: [
      {
        ...place("Ada Brel"),
        name: "Ada Brel",
        kind: "person",
        role: "Mayor",
        aliases: ["Brel"],
        mentions: [place("Ada Brel"), place("Brel told")],
        salience: 1,
      },
    ],
    quotes: [
      {
        ...place("We kept our promise to the <east> bank,"),
        kind: "direct",
        speaker: { ...place("Brel"), party: 0, anonymous: false },
        cue: place("told"),
        via: null,
        certainty: 0.9,
      },
    ],
    figures: [{ ...place("€12 million"), value: 12_000_000, unit: "EUR", qualifier: null }],
  },
  sentences: splitSentences(TEXT),
  factsError: null,
  removals: [
    { id: "r1", kind: "donation", reason: "reasonDonationDialog", words: "Support us", selector: "div.modal" },
  ],
  timing: { articleMs: 3, factsMs: 2 },
};
