import { expect, test } from "vitest";
import { ld, og, paragraphs, type Sketch, sentence, times, verdictOn } from "../page-builder.ts";

const code = (n: number) => `<p>Then run <code>pump --start ${n}</code>.</p><pre>pump --start ${n}\npump --stop</pre>`;
const guide = (n: number) => `${paragraphs(1, n)}${code(n)}`;
const menu = `<aside class="sidebar"><ul>${times(6, (n) => `<li>Part ${n}<ul>${times(5, (m) => `<li><a href="/d/${n}/${m}">Step ${m}</a></li>`)}</ul></li>`)}</ul></aside>`;
const post = (n: number) =>
  `<div class="entry" id="c${n}"><a href="/members/rower${n}">rower${n}</a> <i>Joined</i> <span>${n + 3} posts</span><div>${sentence(n)}</div><button>Reply</button><button>Quote</button></div>`;
const offer = (n: number) =>
  `<div><b>Kettle ${n}</b><span>€${n + 2}9.00</span><button>Add to cart</button><p>${sentence(n)}</p></div>`;
const pitch = (n: number) =>
  `<section><h2>Promise ${n}</h2><p>We clear your harbour in ${n + 2} days, and you pay our crew only after your boats are safe. Our team calls you.</p></section>`;
const contact = `<form><input name="name"><input name="phone"><input name="town"></form><a href="tel:+1">Call</a><a href="tel:+2">Call</a><a href="tel:+3">Call</a>`;
const calls = times(6, () => '<a href="/go">Get a quote</a>');
const main = (inside: string) => `<main><h1>Harbour of Velmora</h1>${inside}</main>`;

const NONE: Record<string, [string, Sketch]> = {
  "guide in documentation": ["notArticleDocumentation", { at: "/docs/pumps/install", body: main(times(5, guide)) }],
  "guide under a documentation's menu": [
    "notArticleDocumentation",
    { at: "/pumps/install", body: menu + main(times(6, guide)) },
  ],
  "guide that its generator declares an article": [
    "notArticleDocumentation",
    {
      at: "/docs/config",
      head: ld({ "@type": "Article", headline: "Some page" }),
      body: menu + main(`<p>On this page</p>${times(9, guide)}${times(9, code)}`),
    },
  ],
  "thread whose classes say nothing": ["notArticleForum", { at: "/forum/oars/12", body: main(times(7, post)) }],
  "thread that claims to be an article": [
    "notArticleForum",
    {
      at: "/discussion/205/which-oar",
      head: og({ "og:type": "article", "og:title": "Which oar?" }),
      body: main(times(7, post)),
    },
  ],
  "shop's shelf that claims to be an article": [
    "notArticleProduct",
    {
      at: "/shop/kettles",
      head: og({ "og:type": "article" }),
      body: `<a href="/cart">Cart</a>${main(times(8, offer))}`,
    },
  ],
  "product that declares nothing": [
    "notArticleProduct",
    {
      at: "/kettle-five.html",
      body: `<a href="/checkout">Checkout</a>${main(`<span>$49.00</span><span>$59.00</span><span>$5</span><button>Buy now</button>${paragraphs(3)}`)}`,
    },
  ],
  "shelf in German": [
    "notArticleProduct",
    {
      at: "/kessel",
      body: `<a href="/warenkorb">Warenkorb</a>${main(times(9, (n) => `<div><b>Kessel</b><i>${n + 3}9,00 €</i><button>In den Warenkorb</button><p>Dieser Kessel aus Velmora kocht das Wasser in ${n + 2} Minuten und hält es danach warm.</p></div>`))}`,
    },
  ],
  "service with a form and telephones": [
    "notArticleLanding",
    { at: "/dredging", body: main(times(8, pitch) + contact + calls) },
  ],
  "service at a place": [
    "notArticleLanding",
    {
      at: "/locations/velmora",
      head: og({ "og:type": "website" }),
      body: main(times(4, pitch) + contact),
    },
  ],
  "service in German": [
    "notArticleLanding",
    {
      lang: "de",
      at: "/leistungen",
      body: main(
        `${times(8, (n) => `<p>Wir räumen Ihren Hafen in ${n + 2} Tagen, und Sie zahlen erst, wenn Ihre Boote sicher liegen. Unsere Leute rufen Sie an.</p>`)}${contact}${times(6, () => '<a href="/x">Angebot anfordern</a>')}`,
      ),
    },
  ],
};

test.each(Object.entries(NONE))("not an article: %s", (_, [reason, sketch]) => {
  expect(verdictOn(sketch)).toBe(reason);
});

const news = og({ "og:type": "article", "article:published_time": "2026-03-02T10:00:00Z" });
const byline = '<p>By <a rel="author" href="/by/lia">Lia Brandt</a></p>';

const ARTICLES: Record<string, Sketch> = {
  "blog post with code": { at: "/blog/why-we-left-the-old-pumps", body: main(byline + times(5, guide)) },
  "signed tutorial under a long address": {
    at: "/tutorials/how-to-start-the-new-pumps",
    head: news,
    body: main(byline + times(4, guide)),
  },
  "news about documentation": { at: "/2026/03/docs-of-the-harbour-leaked", head: news, body: main(paragraphs(8)) },
  "news above a lively discussion": {
    at: "/news/harbour-reopens-after-storm",
    head: news,
    body: `${main(byline + paragraphs(8))}<section class="comments">${times(20, post)}</section>`,
  },
  "column about a forum": { at: "/opinion/what-forums-were", head: news, body: main(byline + paragraphs(6)) },
  "test of kettles with prices and shops": {
    at: "/reviews/the-best-kettles-of-the-year",
    head: news,
    body: main(byline + times(8, (n) => `${paragraphs(1, n)}<span>€${n + 2}9.00</span><a href="/go">Buy now</a>`)),
  },
  "story in a shop's blog": {
    at: "/blogs/news/how-our-kettles-are-made-by-hand",
    body: `<a href="/cart">Cart</a><form action="/cart/add"></form>${main(byline + paragraphs(7))}`,
  },
  "guide that addresses its reader": {
    at: "/learn/harbours",
    body: main(
      times(
        9,
        (n) => `<p>You moor your boat in ${n + 2} steps, and you check your ropes before you leave the pier.</p>`,
      ) +
        contact +
        calls,
    ),
  },
  "press release with a telephone number": {
    at: "/press/harbour-reopens",
    body: main(`<p>VELMORA, 2 March 2026</p>${paragraphs(6)}<a href="tel:+1">Press office</a>`),
  },
  "interview that says we and you": {
    at: "/interview/we-never-slept",
    head: news,
    body: main(
      byline + times(9, (n) => `<p>We told you that our harbour needs your help on day ${n}, and we meant it.</p>`),
    ),
  },
  "story in one block before ten teasers": {
    at: "/things",
    body: `${main(`<p>${times(12, sentence)}</p>`)}<section>${times(10, (n) => `<div><h3><a href="/n/${n}">Story ${n} of the day</a></h3></div>`)}</section>`,
  },
  "dated brief that declares nothing": { at: "/2026/03/02/harbour-reopens", body: main(`<p>${sentence(1)}</p>`) },
  "story whose address is only a number": { at: "/?p=2895", body: main(paragraphs(3)) },
};

test.each(Object.entries(ARTICLES))("an article: %s", (_, sketch) => {
  expect(verdictOn(sketch)).toBe("article");
});

test("takes a page without an address for no front page", () => {
  expect(verdictOn({ host: "page.invalid", at: "/", body: main(paragraphs(3)) })).toBe("article");
  expect(verdictOn({ at: "/", body: main(paragraphs(3)) })).toBe("notArticleHome");
});
