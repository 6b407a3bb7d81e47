import { expect, test } from "vitest";
import { parsePublisherTime } from "../../../utils/article/metadata/dates/iso-time.ts";
import { ld, meta, of, url } from "../page-of.ts";

const page = (line: string, head = "", address = url) =>
  of(head, `<article><h1>Harbour of Velmora reopens</h1>${line}<p>The ferry returned.</p></article>`, address);

test.each([
  ["2026-01-12T23:30:00-05:00", "2026-01-12T23:30:00-05:00"],
  ["2026-01-12 16:38:37 +02:00", "2026-01-12T16:38:37+02:00"],
  ["20260112T0930Z", "2026-01-12T09:30:00Z"],
  ["1768210200", "2026-01-12T09:30:00Z"],
  ["1768210200000", "2026-01-12T09:30:00Z"],
  ["Mon, 12 Jan 2026 09:30:00 +0200", "2026-01-12T09:30:00+02:00"],
  ["Mon Jan 12 09:30:00 CET 2026", "2026-01-12T09:30:00+01:00"],
  ["January 12, 2026 11:30 PM EST", "2026-01-12T23:30:00-05:00"],
  ["12. Januar 2026, 9.30 Uhr", "2026-01-12T09:30:00"],
  ["12 janvier 2026 à 09h30", "2026-01-12T09:30:00"],
  ["12 de enero de 2026", "2026-01-12"],
  ["12 gennaio 2026", "2026-01-12"],
  ["12 stycznia 2026", "2026-01-12"],
  ["12 января 2026", "2026-01-12"],
  ["12 січня 2026", "2026-01-12"],
  ["12 Ocak 2026", "2026-01-12"],
  ["12 mei 2026", "2026-05-12"],
  ["2026年1月12日 9時30分", "2026-01-12T09:30:00"],
  ["2026년 1월 12일", "2026-01-12"],
  ["2026 Jan 12", "2026-01-12"],
  ["12.1.2026", "2026-01-12"],
  ["1/25/2026", "2026-01-25"],
  ["01/12/26 11:30pm", "2026-01-12T23:30:00"],
  ["03/04/2026", null],
  ["2026-13-45", null],
  ["2 hours ago", null],
  ["12 जनवरी 2026", "2026-01-12"],
  ["१२ मार्च २०२६, ०९:३०", "2026-03-12T09:30:00"],
  ["১২ মার্চ ২০২৬", "2026-03-12"],
  ["12 மார்ச் 2026", "2026-03-12"],
  ["12 مارچ 2026", "2026-03-12"],
  ["١٢ مارس ٢٠٢٦", "2026-03-12"],
  ["12 إبريل 2026", "2026-04-12"],
  ["12 אוקטובר 2026", "2026-10-12"],
  ["12 अक्तूबर 2026", "2026-10-12"],
  ["12 अक्टूबर 2026", "2026-10-12"],
  ["12 มีนาคม 2026", "2026-03-12"],
  ["12 มีนาคม 2569 เวลา 09:30 น.", "2026-03-12T09:30:00"],
  ["วันพฤหัสบดีที่ 12 มีนาคม พ.ศ. 2569", "2026-03-12"],
  ["12 มี.ค. 69", "2026-03-12"],
  ["๑๒ มี.ค. ๒๕๖๙", "2026-03-12"],
  ["13/03/2569", "2026-03-13"],
  ["2569-03-12", "2026-03-12"],
  ["پنجشنبه ۲۱ اسفند ۱۴۰۴ ساعت ۰۹:۳۰", "2026-03-12T09:30:00"],
  ["۱۴۰۴/۱۲/۲۱", "2026-03-12"],
  ["30 اسفند 1403", "2025-03-20"],
  ["1 فروردین 1404", "2025-03-21"],
  ["31 شهریور 1400", "2021-09-22"],
  ["1404/13/01", null],
  ["1447/09/23", null],
  ["令和8年3月12日 9時30分", "2026-03-12T09:30:00"],
  ["令和元年5月1日", "2019-05-01"],
  ["平成31年4月30日", "2019-04-30"],
  ["民國115年3月12日", "2026-03-12"],
  ["12. března 2026", "2026-03-12"],
  ["2026. március 12.", "2026-03-12"],
  ["12 iunie 2026", "2026-06-12"],
  ["12. maaliskuuta 2026", "2026-03-12"],
  ["12. marraskuuta 2026", "2026-11-12"],
  ["12. lipnja 2026", "2026-06-12"],
  ["12 lipca 2026", "2026-07-12"],
  ["12. srpnja 2026", "2026-07-12"],
  ["12. srpna 2026", "2026-08-12"],
])("reads the time %j", (words, time) => {
  expect(parsePublisherTime(words)).toBe(time);
});

test("reads numeric dates in the order of the page's language, and none if the language has no fixed order", () => {
  const shown = (lang: string) => {
    const { published } = page(
      `<script>document.documentElement.lang</script><div>03/04/2026</div>`,
      `<meta name="x">`,
    );
    return lang === "" ? published : parsePublisherTime("03/04/2026", lang === "en-US" ? "month-first" : "day-first");
  };
  expect(shown("")).toBeNull();
  expect(shown("en-US")).toBe("2026-03-04");
  expect(shown("fr")).toBe("2026-04-03");
});

test("prefers JSON-LD's date to meta tags' and those to a printed one", () => {
  const node = ld({
    "@type": "NewsArticle",
    headline: "Harbour of Velmora reopens",
    datePublished: "2026-01-12T09:30:00+02:00",
  });
  const tag = meta("article:published_time", "2026-01-11");
  expect(page("<div>10 January 2026</div>", node + tag).published).toBe("2026-01-12T09:30:00+02:00");
  expect(page("<div>10 January 2026</div>", tag).published).toBe("2026-01-11");
  expect(page("<div>10 January 2026</div>").published).toBe("2026-01-10");
});

test("assigns each date on a line to the label before it", () => {
  expect(page("<div>Published 10 January 2026, updated 12 January 2026</div>")).toMatchObject({
    published: "2026-01-10",
    modified: "2026-01-12",
  });
  expect(page("<div>10 January 2026 | Updated 12 January 2026</div>")).toMatchObject({
    published: "2026-01-10",
    modified: "2026-01-12",
  });
  expect(page("<div>Aktualisiert: 12. Januar 2026</div><div>10. Januar 2026</div>")).toMatchObject({
    published: "2026-01-10",
    modified: "2026-01-12",
  });
});

test.each(["© 2026 Velmora, 1 January 2026", "The harbour was founded on 3 May 1921", "Offer expires 3 May 2026"])(
  "%j is no date of the story",
  (line) => {
    expect(page(`<div>${line}</div>`).published).toBeNull();
  },
);

test("takes the date nearest to the headline, above it too", () => {
  const body = `<div>10 January 2026</div><h1>Harbour of Velmora reopens</h1><div>By Lia Brandt</div><p>Words.</p><div>Best before 9 May 2026</div>`;
  expect(of("", body).published).toBe("2026-01-10");
});

test("ignores the times of comments and other stories", () => {
  expect(page('<div class="comments"><time datetime="2026-02-02">x</time></div>').published).toBeNull();
  expect(page('<div class="related"><time datetime="2026-02-02">x</time></div>').published).toBeNull();
});

test("keeps the day that the publisher prints for a time stated in UTC", () => {
  const tag = meta("article:published_time", "2026-01-13T02:41:00+00:00");
  expect(page("<div>January 12, 2026</div>", tag).published).toBe("2026-01-12");
  expect(page('<div><time datetime="2026-01-12T18:41:00-08:00">yesterday</time></div>', tag).published).toBe(
    "2026-01-12T18:41:00-08:00",
  );
  expect(page('<div><time datetime="2026-01-12T18:02:00">yesterday</time></div>', tag).published).toBe(
    "2026-01-13T02:41:00+00:00",
  );
  expect(page("<div>January 14, 2026</div>", tag).published).toBe("2026-01-13T02:41:00+00:00");
});

test("reports a printed date far from the stated one, but not one a day away or that of the last change", () => {
  const tag = meta("article:published_time", "2026-01-12T09:00:00+02:00");
  expect(page("<div>3 May 2019</div>", tag)).toMatchObject({
    published: "2026-01-12T09:00:00+02:00",
    conflictingDate: "2019-05-03",
  });
  expect(page("<div>13 January 2026</div>", tag).conflictingDate).toBeNull();
  const changed = meta("article:modified_time", "2026-02-20T09:00:00+02:00");
  expect(page("<div>20 February 2026</div>", tag + changed).conflictingDate).toBeNull();
});

test.each([
  "https://velmora.example/2026/01/12/harbour",
  "https://velmora.example/2026/jan/12/harbour",
  "https://velmora.example/blog/2026/january/12/harbour/",
  "https://velmora.example/harbour-20260112",
])("finds the date in the address %s if nothing else gives one", (address) => {
  expect(page("", "", address).published).toBe("2026-01-12");
});

test("does not take a date in the first sentence for the publication, unless the line says so", () => {
  const sentence =
    "The new pier of Velmora will be opened on June 5, 2031, the harbour board wrote in a letter to all shipowners.";
  expect(page(`<p>${sentence}</p>`).published).toBeNull();
  const stated =
    "Published by the harbour desk of the Velmora Courier in print and online on June 5, 2025, with a correction.";
  expect(page(`<p>${stated}</p>`).published).toBe("2025-06-05");
});

test("reads a time that a script will print, if nothing else says it", () => {
  const time = '<time datetime="2026-01-12T09:30:00Z"></time>';
  expect(page(`<div>${time}</div>`).published).toBe("2026-01-12T09:30:00Z");
  expect(page(`<div>11 January 2026</div><div>${time}</div>`).published).toBe("2026-01-11");
  expect(page(`<div class="related-story">${time}</div>`).published).toBeNull();
});

test.each([
  ["OSLO, April 14, 2026 /Nordwire/ -- ", "2026-04-14"],
  ["OSLO, Norway, April 14, 2026 (NORD NEWSWIRE) -- ", "2026-04-14"],
  ["NEW VELMORA, Sept. 4, 2026 /Nordwire/ — ", "2026-09-04"],
  ["OSLO – 14 April 2026 – ", "2026-04-14"],
  ["On April 14, 2026 – a day that nobody will forget – ", null],
  ["UN envoys met on April 14, 2026 – a day too late – and agreed. ", null],
])("reads the day of a release that begins with %j", (dateline, day) => {
  const story = "The ferry company of Velmora will sail to the outer islands at night from the first of June on.";
  expect(page(`<p>${dateline}${story}</p>`).published).toBe(day);
  expect(page(`<div>12 January 2026</div><p>${dateline}${story}</p>`).published).toBe("2026-01-12");
});
