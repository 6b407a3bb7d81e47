const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const two = (n: number) => String(n).padStart(2, "0");

/** A publisher's time as ISO 8601 with the publisher's own offset, or null where it is none. Its day is never moved by a time zone. */
export function isoTime(words: string | null): string | null {
  if (!words) return null;
  const value = words.trim().slice(0, 60);
  const iso = value.match(
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/,
  );
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return stamp(Number(year), Number(month), Number(day), hour, minute, second, zone);
  }
  const compact = value.match(/^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/);
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    return stamp(Number(year), Number(month), Number(day), hour, minute, second, zone);
  }
  if (/^\d{10}(?:\d{3})?$/.test(value))
    return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().replace(".000Z", "Z");
  const named = value.match(/(\d{1,2})(?:st|nd|rd|th|\.)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})/) ?? null;
  const swapped = value.match(/([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/);
  const [day, month, year] = named
    ? [named[1], named[2], named[3]]
    : swapped
      ? [swapped[2], swapped[1], swapped[3]]
      : [];
  const index = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase());
  if (index < 0) return null;
  const clock = value.match(/(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i);
  const half = clock?.[4]?.toLowerCase();
  const hour = clock ? String((Number(clock[1]) % (half ? 12 : 24)) + (half === "p" ? 12 : 0)) : undefined;
  return stamp(Number(year), index + 1, Number(day), hour, clock?.[2], clock?.[3], clock?.[5]?.toUpperCase());
}

function stamp(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59) return date;
  const offset = !zone ? "" : /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, "$1:$2") : "Z";
  return `${date}T${two(Number(hour))}:${minute}${second ? `:${second}` : ":00"}${offset}`;
}

/** The publication time that a page shows or carries in its address, where no metadata states it; null where none is sure. */
export function visibleTime(document: Document, url: string): string | null {
  for (const selector of [
    '[itemprop="datePublished"]',
    "time[pubdate]",
    "article time[datetime]",
    "header time[datetime]",
    "main time[datetime]",
    "time[datetime]",
  ]) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 3)) {
      if (element.closest("aside, footer, nav, [class*='related' i], [class*='comment' i]")) continue;
      const time = isoTime(element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent);
      if (time) return time;
    }
  }
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  const inPath = path.match(/\/(20\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])/i);
  if (inPath) {
    const [, year, month, day] = inPath;
    const number = Number(month) || MONTHS.indexOf((month ?? "").toLowerCase()) + 1;
    return stamp(Number(year), number, Number(day));
  }
  for (const element of [
    ...document.querySelectorAll("[class*='publish' i], [class*='date' i], [class*='time' i], .byline"),
  ].slice(0, 20)) {
    const words = element.textContent?.trim() ?? "";
    if (words.length > 80 || element.closest("aside, footer, nav, [class*='related' i]")) continue;
    const time = isoTime(words.replace(/^(?:published|posted|updated|first published)(?: on)?:?\s*/i, ""));
    if (time) return time;
  }
  return null;
}
