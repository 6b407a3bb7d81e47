import { expect, test } from "vitest";
import { meta, of, url } from "../page-of.ts";

const page = (line: string, head = "", address = url) =>
  of(head, `<article><h1>Harbour of Velmora reopens</h1>${line}<p>The ferry returned.</p></article>`, address);

test.each([
  ["2026-01-12T09:30:00+02:00", "2026-01-12T07:29:00Z"],
  ["2026-01-12T09:30:00", "2026-01-12T09:29:00+05:00"],
  ["2026-01-12T09:30:00Z", "2026-01-11"],
])("drops a change before the publication at %s", (published, modified) => {
  const tags = meta("article:published_time", published) + meta("article:modified_time", modified);
  expect(of(tags, "", url)).toMatchObject({ published, modified: null });
});

test.each([
  ["2026-01-12T09:30:00+02:00", "2026-01-12T07:31:00Z"],
  ["2026-01-12T09:30:00Z", "2026-01-12"],
  ["2026-01-12", "2026-01-13T00:10:00+01:00"],
])("keeps a change at or after the publication at %s", (published, modified) => {
  const tags = meta("article:published_time", published) + meta("article:modified_time", modified);
  expect(of(tags, "", url)).toMatchObject({ published, modified });
});

test.each([
  "https://velmora.example/2026/03/12-ways-to-moor-a-boat",
  "https://velmora.example/2026/03/7-boats",
  "https://velmora.example/boats-20261399",
  "https://velmora.example/id/20260112345",
  "https://velmora.example/p20260112x",
  "https://velmora.example/a-2026-03-boats",
  "https://velmora.example/boats/1200/10/12/x",
])("takes no number in the address %s for a day", (address) => {
  expect(page("", "", address).published).toBeNull();
});

test("reads the date that a page prints in its own calendar", () => {
  expect(page('<p class="date">12 มีนาคม 2569 เวลา 09:30 น.</p>').published).toBe("2026-03-12T09:30:00");
  expect(page("<div>۲۱ اسفند ۱۴۰۴</div>").published).toBe("2026-03-12");
  expect(page("<div>令和8年3月12日</div>").published).toBe("2026-03-12");
});

test.each(["1970-01-01T00:00:00Z", "0", "1970-01-01", "0000000000"])(
  "takes no time at the start of Unix time: %s",
  (time) => {
    expect(page("<p>14 May 2026</p>", meta("article:published_time", time)).published).toBe("2026-05-14");
  },
);

test.each(["The apple fair opens on 4 June 2026 in Brugg.", "Registration for the regatta ends on 4 June 2026."])(
  "takes no coming event for the publication: %s",
  (line) => {
    expect(page(`<p class="note">${line}</p>`).published).toBeNull();
  },
);

test.each(["Written on 4 June 2026.", "Lia Brandt, Velmora, 4 June 2026.", "Published by the Courier on 4 June 2026."])(
  "takes a line about the story for its publication: %s",
  (line) => {
    expect(page(`<p class="note">${line}</p>`).published).toBe("2026-06-04");
  },
);
