import { expect, test } from "vitest";
import { ld, og, paragraphs, type Sketch, sentence, times, verdictOn } from "../page-builder.ts";

const article = og({ "og:type": "article", "article:published_time": "2026-03-02T10:00:00Z" });
const teaser = (n: number) =>
  `<div class="card"><h3><a href="/2026/03/${n}">Story ${n} of the day in Velmora</a></h3><p>${sentence(n)}</p></div>`;
const news = (extra = {}) => ld({ "@type": "NewsArticle", headline: "Harbour of Velmora reopens", ...extra });
const body = (inside: string) => `<main><article><h1>Harbour of Velmora reopens</h1>${inside}</article></main>`;
const comment = (n: number) =>
  `<li class="comment" id="comment-${n}"><a class="author" href="/u/${n}">rower${n}</a><p>${sentence(n)}</p></li>`;

const ARTICLES: Record<string, Sketch> = {
  "brief of two sentences, declared": { head: article, body: body(`<p>${sentence(1)}</p><p>${sentence(2)}</p>`) },
  "brief of one sentence, declared": { head: news(), body: body(`<p>${sentence(1)}</p>`) },
  "brief with a weak claim": { head: og({ "og:type": "article" }), body: body(`<p>${sentence(1)}</p>`) },
  news: { head: news(), body: body(paragraphs(8)) },
  "news on the root path": { at: "/", head: news(), body: body(paragraphs(8)) },
  "live blog": {
    head: ld({ "@type": "LiveBlogPosting", headline: "Harbour live" }),
    body: body(times(20, (n) => `<section><h2>1${n}.05</h2><p>${sentence(n)}</p></section>`)),
  },
  opinion: { head: ld({ "@type": "OpinionNewsArticle", headline: "Let it silt" }), body: body(paragraphs(6)) },
  "interview in questions and answers": {
    at: "/interview",
    body: body(times(9, (n) => `<p><b>Why ${n} repairs?</b></p><p>${sentence(n)} ${sentence(n + 1)}</p>`)),
  },
  "list of ten things": {
    head: og({ "og:type": "article" }),
    body: body(times(10, (n) => `<h2><a href="/p/${n}">${n}. The pier</a></h2>${paragraphs(2, n)}`)),
  },
  "list of things with an item list": {
    head: news() + ld({ "@type": "ItemList" }),
    body: body(times(10, (n) => `<h2>${n}. Pier</h2>${paragraphs(1, n)}`)),
  },
  recipe: {
    head: ld({ "@type": "Recipe", name: "Eel pie" }),
    body: body(`<p>${sentence(1)}</p><ul>${times(9, (n) => `<li>${n} eels</li>`)}</ul><p>${sentence(2)}</p>`),
  },
  "long read without a claim": { at: "/essays/the-harbour", body: body(paragraphs(40)) },
  Japanese: {
    at: "/kiji/5",
    body: body(
      times(
        6,
        (n) =>
          `<p>港は火曜日に再び開き、市の職員が${n}回の検査を終えたと発表しました。漁師たちは喜び、最初の船は朝六時に島へ向かいました。</p>`,
      ),
    ),
  },
  "Japanese brief, declared": {
    head: article,
    body: body("<p>港は火曜日に再び開き、市の職員が検査を終えたと発表しました。</p>"),
  },
  Arabic: {
    at: "/akhbar/5",
    body: body(
      times(
        4,
        (n) =>
          `<p>أعلنت بلدية فلمورا يوم الثلاثاء إعادة فتح الميناء بعد عاصفة أغلقته ${n} يوما، وقالت في بيان إن العمل في الأرصفة يستمر حتى نهاية الشهر المقبل.</p>`,
      ),
    ),
  },
  Russian: {
    at: "/novosti/5",
    body: body(
      times(
        5,
        (n) =>
          `<p>Порт Велморы открылся во вторник после ${n} дней шторма, сообщила администрация, и первый паром ушёл к островам в шесть утра.</p>`,
      ),
    ),
  },
  "Thai, which ends no sentence": {
    head: article,
    body: body(times(3, () => `<p>${"ท่าเรือเวลโมราเปิดอีกครั้งเมื่อวันอังคารหลังจากพายุ ".repeat(6)}</p>`)),
  },
  "press release": {
    at: "/press/harbour-reopens",
    head: og({ "og:type": "website" }),
    body: body(`<p>VELMORA, 2 March 2026</p>${paragraphs(4)}<h2>About the authority</h2><p>${sentence(9)}</p>`),
  },
  "blog post without any metadata": { at: "/blog/harbour", body: body(paragraphs(5)) },
  "blog post under comments": {
    at: "/blog/harbour",
    body: `${body(paragraphs(5))}<ol class="comments">${times(30, comment)}</ol>`,
  },
  "text parted by line breaks": {
    at: "/old/5.html",
    body: `<main><h1>Harbour</h1><div>${times(6, (n) => `${sentence(n)} ${sentence(n + 1)}<br><br>`)}</div></main>`,
  },
  wiki: {
    at: "/wiki/Velmora",
    body: `<main><h1>Velmora</h1>${paragraphs(7)}<table><tr><td>Founded</td><td>1203</td></tr></table></main>`,
  },
  "article before sixty teasers": { head: news(), body: body(paragraphs(6)) + times(60, teaser) },
  "unclaimed article before twenty teasers": {
    at: "/news/harbour",
    body: `${body(paragraphs(8))}<section>${times(20, (n) => `<div><h3><a href="/n/${n}">Story ${n} of the day</a></h3></div>`)}</section>`,
  },
  "article with a box of a product": {
    head: news(),
    body: body(
      `${paragraphs(6)}<div itemscope itemtype="https://schema.org/Product"><b>Kettle</b><form action="/cart/add"><button>Add to cart</button></form></div>`,
    ),
  },
  "review with an offer": {
    head: ld({
      "@type": "Review",
      name: "Kettle, tested",
      itemReviewed: { "@type": "Product", offers: { "@type": "Offer", price: "49" } },
    }),
    body: body(paragraphs(8)),
  },
  "review that claims an article beside its product": {
    head: og({ "og:type": "article" }) + ld({ "@type": "Product", offers: { "@type": "Offer" } }),
    body: body(paragraphs(8)),
  },
  "podcast with its transcript": { head: og({ "og:type": "music.song" }), body: body(paragraphs(14)) },
  "video with a long text": { head: ld({ "@type": "VideoObject" }), body: body(paragraphs(6)) },
  "news with a login box": {
    head: article,
    body: `${body(`<p>${sentence(1)}</p>`)}<form><input type="password"></form>`,
  },
  "news about a page not found": {
    title: "404: how a lost page became a poem",
    head: news(),
    body: body(paragraphs(8)),
  },
  "news about a search": { at: "/search/rescue-at-sea", head: news(), body: body(paragraphs(4)) },
  "signed story among calls to act": {
    at: "/insights/harbour",
    body: `<main><h1>Harbour</h1><p>By <a rel="author" href="/by/lia">Lia Brandt</a></p>${times(8, (n) => `<p>${sentence(n)}</p>`)}${times(6, () => '<a href="/go">Learn more</a>')}</main>`,
  },
  "declared with its property in value": {
    head: '<meta name="og:type" value="article">',
    body: body(`<p>${sentence(1)}</p>`),
  },
};

test.each(Object.entries(ARTICLES))("an article: %s", (_, sketch) => {
  expect(verdictOn(sketch)).toBe("article");
});

test("takes many headlines in JSON-LD for a list, unless one is the page's", () => {
  const nodes = ["Harbour of Velmora reopens", "Second story of the day", "Third story of the day", "Fourth story"].map(
    (headline) => ({ "@type": "NewsArticle", headline }),
  );
  const page = { at: "/5", head: ld(nodes), body: `<main>${times(12, teaser)}</main>` };
  expect(verdictOn({ ...page, title: "News of the day" })).toBe("notArticleList");
  const own = { ...page, title: "Harbour of Velmora reopens – Velmora Post", body: body(`<p>${sentence(1)}</p>`) };
  expect(verdictOn(own)).toBe("article");
});
