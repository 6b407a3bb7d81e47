// Longer than 200 lines: one table of invented pages, one entry each.
import { expect, test } from "vitest";
import { ld, og, paragraphs, type Sketch, sentence, times, verdictOn } from "../page-builder.ts";

const teaser = (n: number) =>
  `<article class="card"><h3><a href="/2026/03/${n}">Story ${n} of the day in Velmora</a></h3><p>${sentence(n)}</p></article>`;
const bare = (n: number) =>
  `<li><h3><a href="/n/${n}">Story ${n} of the day in Velmora</a></h3><time>Day ${n}</time></li>`;
const product = (n: number) =>
  `<div class="item"><a href="/p/${n}"><h3>Kettle ${n}</h3></a><span class="price">€${n}9.00</span><button class="add-to-cart">Add to cart</button></div>`;
const post = (n: number, kind = "post") =>
  `<div class="${kind}" id="${kind}-${n}"><a class="username" href="/members/${n}">rower${n}</a><div>${sentence(n)}</div></div>`;
const org = ld({ "@graph": [{ "@type": "WebSite" }, { "@type": "WebPage" }, { "@type": "Organization" }] });
const website = og({ "og:type": "website" });

const NONE: Record<string, [string, Sketch]> = {
  "home page of teasers": [
    "notArticleHome",
    { at: "/", head: website, body: `<main><h1>Velmora Post</h1>${times(40, teaser)}</main>` },
  ],
  "home page in a language": ["notArticleHome", { at: "/en/", head: org, body: `<main>${times(30, bare)}</main>` }],
  "home page with an index file": ["notArticleHome", { at: "/index.html", body: `<div>${times(25, teaser)}</div>` }],
  "home page of a company": [
    "notArticleHome",
    { at: "/", head: org, body: `<main><h1>We make gates</h1><p>${sentence(1)}</p><a href="/x">Contact us</a></main>` },
  ],
  "section front of teasers": [
    "notArticleList",
    { at: "/politics", body: `<main><h1>Politics</h1>${times(24, teaser)}</main>` },
  ],
  "section front that claims to be an article": [
    "notArticleList",
    { at: "/sport", head: og({ "og:type": "article" }), body: `<main><h1>Sport</h1>${times(24, teaser)}</main>` },
  ],
  "section front of linked cards": [
    "notArticleList",
    {
      at: "/culture",
      body: `<main>${times(20, (n) => `<a href="/c/${n}"><h2>Story ${n} of the day</h2><p>${sentence(n)}</p></a>`)}</main>`,
    },
  ],
  "tag page": [
    "notArticleList",
    { at: "/tag/harbour", body: `<main><h1>Harbour</h1><ul>${times(15, bare)}</ul></main>` },
  ],
  "category page of a blog": [
    "notArticleList",
    { at: "/category/boats/", head: ld({ "@type": "CollectionPage" }), body: `<main>${times(10, teaser)}</main>` },
  ],
  "archive that names many articles": [
    "notArticleList",
    {
      at: "/blog",
      head: ld({
        "@type": "Blog",
        mainEntity: times(6, String)
          .split("\n")
          .map((n) => ({ "@type": "BlogPosting", headline: `Post number ${n} of the blog` })),
      }),
      body: `<main>${times(6, teaser)}</main>`,
    },
  ],
  "author page": [
    "notArticleList",
    { at: "/author/lia-brandt", body: `<main><h1>Lia Brandt</h1><p>${sentence(3)}</p>${times(12, bare)}</main>` },
  ],
  "list in linked data": [
    "notArticleList",
    {
      at: "/best-ferries",
      head: ld({ "@type": "ItemList", itemListElement: [{ "@type": "ListItem" }] }),
      body: `<main><h1>Ferries</h1><p>${sentence(1)}</p></main>`,
    },
  ],
  "list of press releases in German": [
    "notArticleList",
    {
      at: "/presse",
      body: `<main><h1>Presse</h1>${times(12, (n) => `<div><h2><a href="/presse/${n}">Meldung ${n} aus dem Rathaus</a></h2><p>Die Stadt Velmora hat am Montag mitgeteilt, dass der Hafen nach ${n} Tagen wieder offen ist.</p></div>`)}</main>`,
    },
  ],
  "list of videos": [
    "notArticleList",
    {
      at: "/videos",
      body: `<main>${times(16, (n) => `<a href="/v/${n}"><img alt=""><h3>Clip ${n} from the harbour</h3></a>`)}</main>`,
    },
  ],
  "list in Japanese": [
    "notArticleList",
    {
      at: "/news",
      body: `<main>${times(14, (n) => `<div><h3><a href="/${n}">港の記事その${n}</a></h3><p>港は火曜日に再び開き、市の職員が${n}回の検査を終えたと発表しました。</p></div>`)}</main>`,
    },
  ],
  "product with an offer": [
    "notArticleProduct",
    {
      at: "/p/kettle",
      head: ld({ "@type": "Product", name: "Kettle", offers: { "@type": "Offer", price: "49" } }),
      body: `<main><h1>Kettle</h1>${paragraphs(4)}</main>`,
    },
  ],
  "product by its Open Graph type": [
    "notArticleProduct",
    { at: "/kettle", head: og({ "og:type": "product" }), body: `<main><h1>Kettle</h1>${paragraphs(4)}</main>` },
  ],
  "product in microdata": [
    "notArticleProduct",
    {
      at: "/item/5",
      body: `<main itemscope itemtype="https://schema.org/Product"><h1>Kettle</h1>${paragraphs(4)}</main>`,
    },
  ],
  "product with a cart and nothing declared": [
    "notArticleProduct",
    {
      at: "/kettle",
      body: `<main><h1>Kettle</h1>${paragraphs(4)}<span>€49.00</span><form action="/cart/add"><button>Add to cart</button></form>${times(3, (n) => `<b>€${n}9.00</b>`)}</main>`,
    },
  ],
  "shop's shelf": ["notArticleProduct", { at: "/kettles", body: `<main><h1>Kettles</h1>${times(20, product)}</main>` }],
  "forum thread in linked data": [
    "notArticleForum",
    {
      at: "/x/5",
      head: ld({ "@type": "DiscussionForumPosting" }),
      body: `<main><h1>Oars?</h1>${times(9, (n) => post(n))}</main>`,
    },
  ],
  "forum thread in microdata": [
    "notArticleForum",
    {
      at: "/x/5",
      body: `<main itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1>Oars?</h1>${paragraphs(5)}</main>`,
    },
  ],
  "forum thread of many writers, nothing declared": [
    "notArticleForum",
    { at: "/showthread.php", body: `<main><h1>Oars?</h1>${times(8, (n) => post(n))}</main>` },
  ],
  "short thread under a thread's address": [
    "notArticleForum",
    { at: "/threads/oars.12", body: `<main><h1>Oars?</h1>${times(2, (n) => post(n))}</main>` },
  ],
  "thread of messages": [
    "notArticleForum",
    { at: "/mail/77", body: `<main><h1>Re: oars</h1>${times(6, (n) => post(n, "message"))}</main>` },
  ],
  "question with answers, declared": [
    "notArticleForum",
    {
      at: "/q/12",
      head: ld({ "@type": "QAPage", mainEntity: { "@type": "Question" } }),
      body: `<main><h1>How long is an oar?</h1>${paragraphs(5)}</main>`,
    },
  ],
  "question with answers, nothing declared": [
    "notArticleForum",
    { at: "/questions/12", body: `<main><h1>How long is an oar?</h1>${times(5, (n) => post(n, "answer"))}</main>` },
  ],
  "search results": [
    "notArticleSearch",
    { at: "/search?q=harbour", body: `<main><h1>Results</h1>${times(10, teaser)}</main>` },
  ],
  "search results of a blog": [
    "notArticleSearch",
    { at: "/archive?s=harbour", body: `<main>${times(5, teaser)}</main>` },
  ],
  "search results, declared": [
    "notArticleSearch",
    { at: "/find/harbour", head: ld({ "@type": "SearchResultsPage" }), body: `<main>${times(10, teaser)}</main>` },
  ],
  "search results in German": ["notArticleSearch", { at: "/suche/hafen", body: `<main>${times(10, bare)}</main>` }],
  "video page": [
    "notArticleVideo",
    {
      at: "/watch/5",
      head: og({ "og:type": "video.other" }),
      body: `<main><h1>Clip</h1><video></video><p>${sentence(1)}</p></main>`,
    },
  ],
  "video page in linked data": [
    "notArticleVideo",
    {
      at: "/watch/6",
      head: ld({ "@type": "VideoObject" }),
      body: `<main><h1>Clip</h1><video></video><p>${sentence(1)}</p></main>`,
    },
  ],
  profile: [
    "notArticleProfile",
    { at: "/@lia", head: og({ "og:type": "profile" }), body: `<main><h1>Lia</h1>${paragraphs(3)}</main>` },
  ],
  "profile in linked data": [
    "notArticleProfile",
    { at: "/u/lia", head: ld({ "@type": "ProfilePage" }), body: `<main><h1>Lia</h1>${paragraphs(3)}</main>` },
  ],
  "job advertisement": [
    "notArticleOffer",
    { at: "/jobs/5", head: ld({ "@type": "JobPosting" }), body: `<main><h1>Pilot wanted</h1>${paragraphs(5)}</main>` },
  ],
  event: [
    "notArticleOffer",
    { at: "/events/5", head: ld({ "@type": "Event" }), body: `<main><h1>Regatta</h1>${paragraphs(3)}</main>` },
  ],
  login: [
    "notArticleLogin",
    {
      at: "/account",
      body: '<main><h1>Sign in</h1><form><input type="email"><input type="password"><button>Sign in</button></form></main>',
    },
  ],
  registration: [
    "notArticleLogin",
    { at: "/join", body: `<main><h1>Join</h1><p>${sentence(2)}</p><form><input type="password"></form></main>` },
  ],
  "page not found": [
    "notArticleError",
    {
      at: "/gone",
      title: "Page not found | Velmora Post",
      body: `<main><h1>404</h1><p>${sentence(1)}</p>${times(9, teaser)}</main>`,
    },
  ],
  "page not found that claims to be an article": [
    "notArticleError",
    {
      at: "/gone",
      title: "404 – Velmora",
      head: og({ "og:type": "article" }),
      body: `<main><h1>Oh no</h1><p>${sentence(1)}</p></main>`,
    },
  ],
  "page not found in German": [
    "notArticleError",
    {
      lang: "de",
      at: "/weg",
      title: "Seite nicht gefunden",
      body: `<main><h1>Schade</h1><p>${sentence(1)}</p></main>`,
    },
  ],
  "landing page of a service": [
    "notArticleLanding",
    {
      at: "/services/dredging",
      head: org,
      body: `<main><h1>Dredging</h1>${times(8, (n) => `<section><h2>Promise ${n}</h2><p>We clear your harbour in ${n} days, whatever lies in it and whoever put it there.</p><a href="/go">Get started</a></section>`)}</main>`,
    },
  ],
  "landing page in French": [
    "notArticleLanding",
    {
      lang: "fr",
      at: "/offre",
      body: `<main><h1>Dragage</h1>${times(7, (n) => `<section><h2>Atout ${n}</h2><p>Nous ouvrons votre port en ${n} jours, quel que soit le temps et la saison.</p><a href="/go">En savoir plus</a></section>`)}</main>`,
    },
  ],
  "photo gallery without text": [
    "notArticleEmpty",
    {
      at: "/photos/regatta",
      body: `<main><h1>Regatta</h1>${times(20, (n) => `<figure><img alt=""><figcaption>Boat ${n}</figcaption></figure>`)}</main>`,
    },
  ],
  weather: [
    "notArticleEmpty",
    {
      at: "/weather",
      body: `<main><h1>Weather</h1>${times(14, (n) => `<div><b>Day ${n}</b> <span>${n}°</span> <i>Rain</i></div>`)}</main>`,
    },
  ],
  "table of a league": [
    "notArticleEmpty",
    {
      at: "/league",
      body: `<main><h1>Table</h1><table>${times(20, (n) => `<tr><td>${n}</td><td>Rowers ${n}</td><td>${40 - n}</td></tr>`)}</table></main>`,
    },
  ],
  calendar: [
    "notArticleEmpty",
    {
      at: "/calendar",
      body: `<main><h1>May</h1><table>${times(5, () => `<tr>${times(7, (n) => `<td>${n}<a href="/e/${n}">Regatta</a></td>`)}</tr>`)}</table></main>`,
    },
  ],
  "list of jobs": [
    "notArticleList",
    {
      at: "/jobs",
      body: `<main><h1>Jobs</h1>${times(18, (n) => `<div><h3><a href="/jobs/${n}">Pilot ${n}</a></h3><span>Velmora, full time</span></div>`)}</main>`,
    },
  ],
  directory: [
    "notArticleEmpty",
    {
      at: "/files",
      title: "Index of /files",
      body: `<pre>${times(40, (n) => `<a href="f${n}">f${n}.zip</a> 2026-01-0${n % 9} ${n}K`)}</pre>`,
    },
  ],
  "web application": [
    "notArticleEmpty",
    { at: "/app", body: '<div id="root"><button>New</button><button>Open</button><canvas></canvas></div>' },
  ],
  "cookie wall": [
    "notArticleEmpty",
    {
      at: "/2026/03/story",
      body: '<div role="dialog"><p>We and our 300 partners store things on your device. Do you agree to that?</p><button>Accept</button></div>',
    },
  ],
  "empty page": ["notArticleEmpty", { at: "/x", body: "" }],
};

test.each(Object.entries(NONE))("not an article: %s", (_, [reason, sketch]) => {
  expect(verdictOn(sketch)).toBe(reason);
});
