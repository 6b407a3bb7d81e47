import { expect, test } from "vitest";
import { ld, meta, of, url } from "../page-of.ts";

const page = (line: string, head = "", address = url) =>
  of(head, `<article><h1>Cooper of Velmora mends a barge</h1>${line}<p>The barge floats.</p></article>`, address);
const node = (fields: object) => ld({ "@type": "NewsArticle", headline: "Cooper of Velmora mends a barge", ...fields });

test.each([
  "Last updated 12 January 2026",
  "Updated: January 12, 2026, 9:30 a.m.",
  "Last edited on 12 January 2026",
  "Aktualisiert am 12. Januar 2026",
  "Stand: 12.1.2026",
  "Letzte Änderung: 12. Januar 2026",
  "Mis à jour le 12 janvier 2026",
  "Actualización: 12 de enero de 2026",
  "Modificado el 12 de enero de 2026",
  "Ultima modifica: 12 gennaio 2026",
  "Última atualização em 12 de janeiro de 2026",
  "Bijgewerkt op 12 januari 2026",
  "Uppdaterad 12 januari 2026",
  "Ændret 12. januar 2026",
  "Päivitetty 12.1.2026",
  "Zaktualizowano 12 stycznia 2026",
  "Обновлён 12 января 2026",
  "Изменено 12 января 2026",
  "Змінено 12 січня 2026",
  "Ενημερώθηκε: 2026-01-12",
  "Frissítve: 2026. január 12.",
  "Diperbarui 12 Januari 2026",
  "עודכן: 12 ינואר 2026",
  "آخر تحديث: 12 يناير 2026",
  "अपडेट: 12 जनवरी 2026",
  "อัปเดต 12 มกราคม 2026",
  "更新：2026年1月12日",
  "최종수정 2026.01.12",
  '<time itemprop="dateModified" datetime="2026-01-12">12 January</time>',
  '<span itemprop="dateModified">12 January 2026</span>',
])("%j, the only day that a page prints, is the story's and that of its change", (line) => {
  const { published, modified, conflictingDate } = page(`<div>${line}</div>`);
  const days = [published?.slice(0, 10), modified?.slice(0, 10), conflictingDate];
  expect(days).toEqual(["2026-01-12", "2026-01-12", null]);
});

test("takes a label of its own before the date for the date's", () => {
  expect(page("<div>Updated</div><div>12 January 2026</div>")).toMatchObject({
    published: "2026-01-12",
    modified: "2026-01-12",
  });
});

test.each([
  meta("last-modified", "2026-01-12"),
  '<meta http-equiv="Last-Modified" content="Mon, 12 Jan 2026 09:30:00 GMT">',
  meta("article:modified_time", "2026-01-12T09:30:00Z"),
  meta("og:updated_time", "2026-01-12"),
  meta("revised", "12 January 2026"),
  node({ dateModified: "2026-01-12" }),
  '<time itemprop="dateModified" datetime="2026-01-12"></time>',
])("takes the change that %s states for no publication", (head) => {
  const { published, modified } = page("", head);
  expect([published, modified?.slice(0, 10)]).toEqual([null, "2026-01-12"]);
});

test.each([
  ["10 January 2026", meta("last-modified", "2026-01-12")],
  ["10 January 2026 | Updated 12 January 2026", ""],
  ["10 January 2026 | Updated two days later", meta("last-modified", "2026-01-12")],
  ["Published 10 January 2026 (updated)", meta("last-modified", "2026-01-12")],
  ["Published 10 January 2026, last edited 12 January 2026", ""],
  ['<time datetime="2026-01-10">x</time> <time itemprop="dateModified" datetime="2026-01-12">y</time>', ""],
  ['<time itemprop="datePublished dateModified" datetime="2026-01-10">x</time>', meta("lastmod", "2026-01-12")],
  ["Veröffentlicht: 10.1.2026, aktualisiert: 12.1.2026", ""],
  ["Julkaistu 10.1.2026, muokattu 12.1.2026", ""],
  ["Ενημερώθηκε 2026-01-12 Δημοσιεύθηκε 2026-01-10", ""],
  ["2026年1月10日 更新", meta("last-modified", "2026-01-12")],
  ["2026年1月10日 公開", meta("last-modified", "2026-01-12")],
  ["2026年1月10日 公開 2026年1月12日 更新", meta("last-modified", "2026-01-12")],
])("keeps the publication in %j beside the change", (line, head) => {
  const { published, modified } = page(`<div>${line}</div>`, head);
  expect([published?.slice(0, 10), modified?.slice(0, 10)]).toEqual(["2026-01-10", "2026-01-12"]);
});

test.each(["Edited by Jon Wex", "Reviewed by Jon Wex", "Aktualisiert von Jon Wex", "Modifié par Jean Wex"])(
  "takes %j for no label of the next date",
  (line) => {
    expect(page(`<div>${line}</div><div>10 January 2026</div>`)).toMatchObject({
      published: "2026-01-10",
      modified: null,
    });
  },
);

test("dates a page that was changed by its address, and by a time that a script will print", () => {
  const changed = meta("last-modified", "2026-01-12");
  expect(page("", changed, "https://velmora.example/2026/01/10/barge")).toMatchObject({
    published: "2026-01-10",
    modified: "2026-01-12",
  });
  expect(page('<div><time datetime="2026-01-10"></time></div>', changed).published).toBe("2026-01-10");
});
