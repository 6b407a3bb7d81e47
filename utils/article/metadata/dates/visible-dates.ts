import type { PrintedLine } from "../../text-near-headline.ts";
import { type DigitOrder, parsePublisherTime } from "./iso-time.ts";
import { parseMonthName } from "./month-names.ts";

/** The times that a page prints around its headline: when it appeared, and when it was last changed. */
type PrintedTimes = { published: string | null; modified: string | null };

/** A page's printed times and how many lines from the headline the publication stands. */
export type VisibleDates = PrintedTimes & { distance: number };

const CHANGED =
  /(?:last\s+)?(?:updated?|modified|edited|revised|reviewed|current as of|aktualisiert|stand|zuletzt|mis à jour|mise à jour|modifié|actualizad[oa]|aggiornat[oa]|bijgewerkt|gewijzigd|laatste update|atualizad[oa]|uppdaterad|oppdatert|opdateret|aktualizacja|aktualizováno|обновлен[оа]?|оновлено|güncelle\w*|更新|lastupdate|수정|최종수정)/iu;
const APPEARED =
  /publish\w*|posted|first published|created|veröffentlicht|erstellt|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|publicerad|publisert|udgivet|opublikowano|опубликован[оа]?|опубліковано|yayınlan\w*|公開|掲載|発行|配信|입력|등록/iu;
const NO_DATE = /©|copyright|\ball rights\b|expires?|deadline|born|founded|since\b|haltbar/i;
const LONGEST = 140;
// A line of dates and names begins with the date or ends without a dot.
const SENTENCE = /^\s*["“‘']?\p{L}.*[.!?…]["”’')]*\s*$/su;

/** The order in which a page of this language writes a date in digits; plain English alone does not tell. */
export function numericDateOrder(language: string | null): DigitOrder {
  const tag = language?.toLowerCase() ?? "";
  if (tag === "en-us") return "month-first";
  return !tag || tag === "en" || tag === "en-ca" || /^(?:zh|ja|ko|hu|lt|fa)/.test(tag) ? null : "day-first";
}

/** The dates among the lines around a headline, the nearest of each kind. */
export function findVisibleDates(lines: PrintedLine[], order: DigitOrder): VisibleDates {
  let distance = Number.POSITIVE_INFINITY;
  let published: string | null = null;
  let modified: string | null = null;
  let before = "";
  for (const [index, line] of lines.entries()) {
    const found = line.text.length <= LONGEST && !NO_DATE.test(line.text) ? timesOf(line, before, order) : null;
    if (!published && found?.published) distance = index;
    published ??= found?.published ?? null;
    modified ??= found?.modified ?? null;
    if (published && modified) break;
    before = !found && line.text.length < 30 ? line.text : "";
  }
  return { published, modified, distance };
}

function timesOf(line: PrintedLine, before: string, order: DigitOrder): PrintedTimes | null {
  const stated = line.pieces.map(({ element }) => element.closest("time[datetime]")).find((time) => time !== null);
  if (!/\d/.test(line.text) && !stated) return null;
  const marks = [CHANGED, APPEARED].map((pattern) => pattern.exec(line.text)?.index ?? -1);
  const [changed = -1, appeared = -1] = marks;
  // "Published … Updated …" on one line: each word speaks for what follows it.
  if (changed > 0 && isDated(line.text.slice(0, changed), order)) {
    return {
      published: parsePublisherTime(line.text.slice(0, changed), order),
      modified: parsePublisherTime(line.text.slice(changed), order),
    };
  }
  if (appeared > changed && changed >= 0)
    return {
      published: parsePublisherTime(line.text.slice(appeared), order),
      modified: parsePublisherTime(line.text.slice(changed, appeared), order),
    };
  const exact = parsePublisherTime(stated?.getAttribute("datetime"), order);
  const printed = isDated(line.text, order) ? parsePublisherTime(line.text, order) : null;
  const time = exact ?? printed;
  if (!time) return null;
  const isChange =
    changed >= 0 || (appeared < 0 && CHANGED.test(before) && /:?$/.test(before) && !APPEARED.test(before));
  return isChange ? { published: null, modified: time } : { published: time, modified: null };
}

/** Whether words are a date and little else; a sentence that mentions one is none. */
function isDated(words: string, order: DigitOrder): boolean {
  if (!parsePublisherTime(words, order)) return false;
  const others = words.match(/\p{L}{3,}/gu)?.filter((word) => !parseMonthName(word)) ?? [];
  return others.length <= (SENTENCE.test(words) && !APPEARED.test(words) ? 5 : 12);
}
