import { expect, test } from "vitest";
import { ld, meta, of } from "../page-of.ts";

const page = (line: string, head = "") =>
  of(head, `<article><h1>Harbour of Velmora reopens</h1>${line}<p>The ferry returned.</p></article>`).byline;

test.each([
  ["By Lia Brandt and Jon Wex", ["Lia Brandt", "Jon Wex"]],
  ["BY LIA BRANDT", ["LIA BRANDT"]],
  ["Von Lia Brandt, Orlan", ["Lia Brandt"]],
  ["By Lia Brandt, with agencies", ["Lia Brandt"]],
  ["BY LIA BRANDT AND JON WEX, COURIER STAFF", ["LIA BRANDT", "JON WEX"]],
  ["By Lia Brandt for the Orlan Courier", ["Lia Brandt"]],
  ["Words by Lia Brandt. Photographs by Jon Wex", ["Lia Brandt"]],
  ["By Lia Brandt in Orlan and Jon Wex in Velmora", ["Lia Brandt", "Jon Wex"]],
  ["By Lia Brandt in Orlan, Jon Wex in Velmora and Ada Brel", ["Lia Brandt", "Jon Wex", "Ada Brel"]],
  ["Par Léa Brandt et Jean Wex", ["Léa Brandt", "Jean Wex"]],
  ["Por Lía Brandt y Juan Wex", ["Lía Brandt", "Juan Wex"]],
  ["di Lia Brandt", ["Lia Brandt"]],
  ["Door Lia van den Brandt", ["Lia van den Brandt"]],
  ["Autor: Jan Weks", ["Jan Weks"]],
  ["Автор: Лия Брандт", ["Лия Брандт"]],
  ["文／高橋一二", ["高橋一二"]],
  ["高橋一二記者", ["高橋一二"]],
  ["Oleh Lia Brandt", ["Lia Brandt"]],
  ["Written by Lia Brandt, MD", ["Lia Brandt, MD"]],
  ["By Lia Brandt, Staff Writer", ["Lia Brandt"]],
  ["By Lia Brandt 12 January 2026", ["Lia Brandt"]],
  ["By Lia Brandt in City on January 12, 2026", ["Lia Brandt"]],
  ["By Lia Brandt lia@velmora.example @liab", ["Lia Brandt"]],
  ["Published January 12, 2026 by Lia Brandt", ["Lia Brandt"]],
  ["January 12, 2026 · 3 min read · By Lia Brandt", ["Lia Brandt"]],
  ["By Lia Brandt | Photo by Jon Wex", ["Lia Brandt"]],
  ["Von Lia Brandt, Montag, 12. Januar 2026", ["Lia Brandt"]],
  ["Par Léa Brandt, lundi 12 janvier 2026 à 9h30", ["Léa Brandt"]],
  ["Por Lía Brandt | miércoles, 14 de enero de 2026", ["Lía Brandt"]],
  ["Автор: Лия Брандт, понедельник, 12 января 2026", ["Лия Брандт"]],
  ["लेखक: रागिनी लाल", ["रागिनी लाल"]],
  ["रागिनी लाल द्वारा", ["रागिनी लाल"]],
  ["संवाददाता: रागिनी लाल, १२ जनवरी २०२६", ["रागिनी लाल"]],
  ["লেখক: মিতা সেন", ["মিতা সেন"]],
  ["எழுதியவர்: கவின் மணி", ["கவின் மணி"]],
  ["تحریر: سارہ خان", ["سارہ خان"]],
  ["نویسنده: لیلا برند", ["لیلا برند"]],
  ["كتبت ليلى براند", ["ليلى براند"]],
  ["מאת ליאה ברנד", ["ליאה ברנד"]],
  ["โดย สมใจ ทองดี", ["สมใจ ทองดี"]],
  ["ผู้เขียน: สมใจ ทองดี", ["สมใจ ทองดี"]],
  ["홍길동 기자", ["홍길동"]],
  ["홍길동기자", ["홍길동"]],
  ["벨모라일보 홍길동 기자", ["홍길동"]],
  ["[벨모라일보 홍길동 기자]", ["홍길동"]],
  ["(벨모라=한빛통신) 홍길동 특파원 = ", ["홍길동"]],
  ["홍길동·김철수 기자", ["홍길동", "김철수"]],
  ["홍길동 선임기자 hong@velmora.example", ["홍길동"]],
  ["홍길동 기자 2026.01.12 09:30", ["홍길동"]],
])("reads the printed line %j", (line, names) => {
  expect(page(`<div>${line}</div>`)).toEqual(names);
});

test.each([
  "by the end of the year",
  "Photo by Jon Wex",
  "Edited by Jon Wex",
  "Medically reviewed by Jon Wex",
  "Foto: Jon Wex",
  "Differentiating harbours is hard, say experts",
  "लेखक ने कहा कि बंदरगाह मंगलवार को फिर से खुल जाएगा और सभी नावें लौट आएँगी",
  "수많은 기자 회견이 열렸다",
  "그는 기자에게 항구가 다시 열린다고 말했다",
  "โดยเรือทุกลำต้องกลับเข้าท่า",
  "记者获悉，港口将于周二重新开放",
])("%j names no author", (line) => {
  expect(page(`<div>${line}</div>`)).toEqual([]);
});

test("reads a lead-in and a name in separate blocks", () => {
  expect(page("<div><div>By</div><div>Lia Brandt</div></div>")).toEqual(["Lia Brandt"]);
});

test("reads a marked-up name without a lead-in, and leaves out office and picture", () => {
  const line =
    '<div class="author"><span class="author-avatar">LB</span><a class="author-name" href="/x">Lia Brandt</a><span class="author-role">Harbour Watch</span></div>';
  expect(page(line)).toEqual(["Lia Brandt"]);
});

test("joins first and last name from separate elements", () => {
  expect(page('<address class="byline"><a href="/lia"><b>Lia</b><b>Brandt</b></a></address>')).toEqual(["Lia Brandt"]);
});

test("ignores the authors of comments, teasers and sidebars", () => {
  for (const place of ['<div class="comment">', '<div class="related-stories">', "<figure>"])
    expect(
      page(`${place}<span class="author">By Other Person</span>${place.includes("figure") ? "</figure>" : "</div>"}`),
    ).toEqual([]);
  expect(page('<aside><span itemprop="author">Other Person</span></aside>')).toEqual([]);
});

test("resolves an author given by reference, and joins one given in parts", () => {
  const graph = [
    {
      "@type": "NewsArticle",
      headline: "Harbour reopens",
      author: [{ "@id": "#lia" }, { givenName: "Jon", familyName: "Wex" }],
    },
    { "@type": "Person", "@id": "#lia", name: "Lia Brandt" },
  ];
  expect(of(ld({ "@graph": graph })).byline).toEqual(["Lia Brandt", "Jon Wex"]);
});

test("reads a list of strings and a string with commas, without a publisher after a comma", () => {
  const byline = (author: unknown) =>
    of(ld({ "@type": "NewsArticle", headline: "Harbour reopens", author, publisher: { name: "Velmora Post" } })).byline;
  expect(byline(["Lia Brandt", "Jon Wex"])).toEqual(["Lia Brandt", "Jon Wex"]);
  expect(byline("Lia Brandt, Jon Wex, Velmora Post")).toEqual(["Lia Brandt", "Jon Wex"]);
  expect(byline("Lia Brandt (lbr)")).toEqual(["Lia Brandt"]);
  expect(byline("L&iacute;a O&#39;Br&auml;ndt")).toEqual(["Lía O'Brändt"]);
});

test("credits a stated organisation or agency if nobody else is named", () => {
  const node = (name: string) =>
    ld({ "@type": "NewsArticle", headline: "Harbour reopens", author: { "@type": "Organization", name } });
  expect(of(node("vna")).byline).toEqual(["vna"]);
  expect(page("", node("Velmora"))).toEqual(["Velmora"]);
  expect(page("<div>By Lia Brandt</div>", node("Velmora"))).toEqual(["Lia Brandt"]);
});

test.each([
  ["author", "Lia Brandt"],
  ["article:author", "Lia Brandt"],
  ["parsely-author", "Lia Brandt"],
  ["sailthru.author", "Lia Brandt"],
  ["dc.creator", "Lia Brandt"],
  ["citation_author", "Lia Brandt"],
])("reads the tag %s", (name, content) => {
  expect(of(meta(name, content)).byline).toEqual(["Lia Brandt"]);
});

test("reads authors from a preview card's label and from Parsely's JSON", () => {
  expect(of(meta("twitter:label1", "Verfasst von") + meta("twitter:data1", "Lia Brandt")).byline).toEqual([
    "Lia Brandt",
  ]);
  expect(of(meta("twitter:label1", "Reading time") + meta("twitter:data1", "Five minutes")).byline).toEqual([]);
  expect(of(`<meta name="parsely-page" content='{"authors":["Lia Brandt","Jon Wex"]}'>`).byline).toEqual([
    "Lia Brandt",
    "Jon Wex",
  ]);
});

test.each(["admin", "https://velmora.example/staff/lia", "undefined", "lia-brandt-2"])(
  "the account %j is no author",
  (name) => {
    expect(of(meta("author", name)).byline).toEqual([]);
  },
);

test("prefers what two kinds of source agree on to a third", () => {
  const line = '<div>By <a rel="author" href="/x">Lia Brandt</a></div>';
  expect(page(line, meta("author", "House of Wex"))).toEqual(["Lia Brandt"]);
});

test("takes the stated ones of many printed names, and adds printed and marked-up names to JSON-LD's", () => {
  const line = '<div class="byline"><span>Lia Brandt</span> | <span>Jon Wex</span></div>';
  expect(page(line, meta("author", "Lia Brandt"))).toEqual(["Lia Brandt"]);
  const node = ld({ "@type": "NewsArticle", headline: "Harbour of Velmora reopens", author: { name: "Lia Brandt" } });
  const both = '<div class="bylines"><i itemprop="author">Lia Brandt</i> | <i itemprop="author">Jon Wex</i></div>';
  expect(page(both, node)).toEqual(["Lia Brandt", "Jon Wex"]);
});

test("keeps a name whole that contains a short joining word", () => {
  expect(of(meta("author", "Ola y Ruiz")).byline).toEqual(["Ola y Ruiz"]);
});

const besideDate = (line: string, around = "") =>
  of("", `${around}<article><h1>Harbour of Velmora reopens</h1><div>${line}</div><p>The ferry returned.</p></article>`)
    .byline;

test.each([
  "Lia Brandt on March 12, 2026",
  "Lia Brandt | 12 March 2026",
  "Lia van Brandt · 12. März 2026, 9.30 Uhr",
  "Lia Brandt am 12. März 2026",
  "12 March 2026 | Lia Brandt",
  '<a href="/author/lb">Lia Brandt</a> on March 12, 2026 at 10:43 am | Reading time: 3 minutes',
])("reads the name beside a date in %j", (line) => {
  expect(besideDate(line)).toEqual([line.includes("van") ? "Lia van Brandt" : "Lia Brandt"]);
});

test.each([
  "New York, 12 March 2026",
  "TOLVIK HARBOUR — 12 March 2026",
  "World News | 12 March 2026",
  "Updated Thursday | 12 March 2026",
  "Velmora | 12 March 2026",
  "Photo: Jon Wex | 12 March 2026",
  "The Harbour Board will meet on 12 March 2026 in its new hall, and everybody who has a boat may come and speak",
])("takes %j for no name beside a date", (line) => {
  expect(besideDate(line, '<nav><a href="/world">World News</a></nav>')).toEqual([]);
});
