import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractPage } from "../../../utils/pipeline/extract-page.ts";
import { ld, type Sketch, verdictOn } from "../page-builder.ts";

/** Classifies a page that holds nothing but a headline and some lines. */
function verdictOnBare(title: string, lines: string): string {
  const url = "https://velmora.example/texts/7";
  const { document } = new JSDOM(`<title>${title}</title><body><h1>${title}</h1>${lines}</body>`, { url }).window;
  const view = { access: { access: "unknown" as const, limited: false }, clutter: new Set<Element>(), sanitise: null };
  const { state, reason } = extractPage(document, view, { url, published: null, now: () => 0 });
  return reason ?? state;
}

const inParagraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("\n");
const BRIEF = [
  "A tram of line 2 left its rails near the depot on Monday.",
  "Nobody was hurt, the fire service said.",
  "The driver had braked for a swan.",
  "Nine passengers walked to the next stop.",
  "The swan has not been seen since.",
];
const INTERVIEW = [
  "Oda Rehn has wound the clock of the town hall for forty years.",
  "Is it ever late?",
  "Never.",
  "And you?",
  "Once, for my wedding, and the clock was right.",
  "Who will wind it after you?",
  "My niece. She has the longer arms.",
];
const VERSE =
  "<p>The ferryman has sold his oar<br>and bought a pair of shoes,<br>he walks around the bay each day<br>and never brings the news.</p><p>The bay is long, the shoes are thin,<br>the ferry rots ashore.</p>";
const LETTER = [
  "Sir,",
  "Your report on the night bus forgets all of us who live beyond the weir. The bus has not come by since the flood of March.",
  "I invite the council to wait for it with me.",
  "Yours faithfully,",
  "Pia Stroem, Weirside",
];
const BARE = {
  "a brief in short paragraphs": inParagraphs(BRIEF),
  "an interview in short turns": inParagraphs(INTERVIEW),
  verse: VERSE,
  "a letter": inParagraphs(LETTER),
  "one paragraph": `<p>${LETTER[1]} ${LETTER[2]}</p>`,
  "two Japanese paragraphs":
    "<p>市の交通委員会は火曜日、夜間バスを来月から再び運行すると決めた。</p><p>堤防の向こうに住む人々は三月の洪水から町へ歩いて通っていた。</p>",
};

for (const [name, lines] of Object.entries(BARE))
  test(`an article: ${name} on a page without anything else`, () => {
    expect(verdictOnBare("A text", lines)).toBe("article");
  });

const main = (lines: readonly string[], more = "") =>
  `<main><h1>Tram off its rails</h1>${inParagraphs(lines)}${more}</main>`;
const news = ld({ "@type": "NewsArticle", headline: "Tram off its rails", datePublished: "2026-03-02" });
const short = Array.from({ length: 8 }, (_, n) => `Car number ${n} was pulled out at noon.`);
const SHORT: Record<string, Sketch> = {
  "declared news in short lines": { at: "/x/5", head: news, body: main(short) },
  "a brief at an address of news": { at: "/news/tram", body: main(BRIEF) },
  "a signed interview": {
    at: "/x/6",
    head: '<meta name="author" content="Lia Brandt">',
    body: main(INTERVIEW),
  },
};
test.each(Object.entries(SHORT))("an article among links: %s", (_, sketch) => {
  expect(verdictOn(sketch)).toBe("article");
});

const NONE: Record<string, Sketch> = {
  "how to reach a shop": {
    at: "/boats",
    body: main([
      "Velmora Boats, Quay 3. Telephone 0555 1234.",
      "Open from Monday to Friday, 8 am to 5 pm.",
      "Take tram 2 to the last stop and walk along the quay to the red door. Ring twice, please.",
    ]),
  },
  "a price list": {
    at: "/menu",
    body: main(
      ["Eel pie 9.50", "Beetroot with goat cheese 8.00", "Apple tart 7.00"],
      "<p>Please ask us about allergens. The kitchen is closed on Mondays.</p>",
    ),
  },
  "subscription offers": {
    at: "/subscribe",
    body: main([
      "All stories on all devices, from nine o’clock on the evening before.",
      "4.90 a month",
      "The newspaper in the letter box from Monday to Saturday.",
      "29.90 a month",
    ]),
  },
  "an answer in a help centre": {
    at: "/articles/1044",
    host: "help.velmora.example",
    body: main([
      "You can change your address at any time. The change takes two days.",
      "Log in to your account.",
      "Enter the address and click “Save”.",
      "Call our service if you have questions, from Monday to Saturday.",
    ]),
  },
};
test.each(Object.entries(NONE))("no article: %s", (_, sketch) => {
  expect(verdictOn(sketch)).toBe("notArticleEmpty");
});
