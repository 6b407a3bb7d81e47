import type { Name } from "../../utils/facts/text/annotations.ts";

/** An invented news text with names of every kind, acronyms, a headline, quotations and reported speech. */
export const TEXT = [
  "HARBOUR BOARD CLOSES OLD QUAY",
  "TARNWICK, Velmora — Mayor Ada Brel-Varrow said on Monday that the Harbour Board (HB) would close the old quay by 2031.",
  "“We cannot wait any longer,” she told the Skarra Courier, “because the walls are cracked.” The HB had warned of it twice.",
  "According to Jon O’Wex, a spokesman for the University of Orlan, 1,200 Velmorans had signed; he called the plan “reckless”.",
  "Does Dr. Lia Brandt of the London office agree? Her lawyers, she added, were asked whether the Baltic Cup could go ahead.",
  "The Bank of France, which Maria Santos has led since 1998, declined to comment. Brandt argued: “Nobody asked us.”",
].join("\n\n");

/** The names in the text, each at its first occurrence. */
export const TEXT_NAMES: readonly Pick<Name, "text" | "kind">[] = [
  { text: "TARNWICK", kind: "place" },
  { text: "Ada Brel-Varrow", kind: "person" },
  { text: "Harbour Board", kind: "organisation" },
  { text: "Skarra Courier", kind: "organisation" },
  { text: "Jon O’Wex", kind: "person" },
  { text: "University of Orlan", kind: "organisation" },
  { text: "Velmorans", kind: "group" },
  { text: "Lia Brandt", kind: "person" },
  { text: "Baltic Cup", kind: "other" },
  { text: "Bank of France", kind: "organisation" },
  { text: "Maria Santos", kind: "person" },
];

const PARAGRAPHS = TEXT.split("\n\n").map((paragraph, index) =>
  index % 2 ? `<p>${paragraph}</p>` : `<div class="story-chunk"><p>${paragraph}</p></div>`,
);

/** An invented page around the text: navigation, byline, figure, offers, related stories, comments and a footer. */
export const PAGE = `<!doctype html><html lang="en"><body>
<nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article id="article-body"><h1>Harbour board closes old quay</h1>
<p class="byline author">By <a href="/ines">Ines Varrow</a></p>
<figure class="media"><img src="/quay.jpg" alt=""><figcaption>The quay. Photo: Tomas Elberg</figcaption></figure>
${PARAGRAPHS.join("\n")}
<aside class="newsletter-box"><p>Sign up for our newsletter and support our journalism today.</p></aside>
<p><a href="/more">Read more: The wall that cracked</a></p>
<h2>What happens next</h2><ul><li>The board meets in May, and the works begin in the autumn if it agrees.</li></ul>
<table><tr><td>Stone</td><td>40 tonnes</td></tr></table></article>
<section class="related"><h3>More stories</h3><ul>
<li><a href="/1">A ferry is late</a></li><li><a href="/2">A bridge is early</a></li></ul></section>
<div class="comments"><p>I have fished there for thirty years, and nobody has ever asked me about any of it.</p>
<p>My mother sold crabs there, and the walls were cracked even then, so I wonder what the board has done all this time.</p>
<p>A new quay is cheaper than the old one, if you count the boats that it has damaged in the storms of ten years.</p>
</div></main>
<footer><p>© Skarra Courier. All rights reserved.</p></footer></body></html>`;

/** What the page states about its story. */
export const PAGE_DECLARES = {
  title: "Harbour board closes old quay",
  description: "The Harbour Board would close the old quay by 2031.",
  declared: 2,
};
