/** How a language writes and says numbers. */
export type NumberLocale = {
  /** BCP 47 primary language, or "" for unknown. */
  language: string;
  /** BCP 47 region in capitals, or "". */
  region: string;
  /** "3,2" is three and two tenths, "3.200" three thousand two hundred. */
  commaIsPoint: boolean;
  /** A plain blank may group digits in threes. */
  blankGroups: boolean;
};

// Spanish with a decimal point, after the academies' survey: Mexico, the USA, Central America, the Caribbean, Peru.
const POINT_REGIONS = /^(?:MX|US|PR|GT|HN|SV|NI|PA|DO|PE)$/;

/** Returns how the language of a BCP 47 tag writes numbers; unknown languages are read like English. */
export function numberLocaleOf(tag: string): NumberLocale {
  const [language = "", ...rest] = tag.toLowerCase().split(/[-_]/);
  const region = (rest.find((one) => /^[a-z]{2}$/.test(one)) ?? "").toUpperCase();
  const commaIsPoint =
    /^(?:de|fr|es|it|pt|nl|pl|ru|uk)$/.test(language) && !(language === "es" && POINT_REGIONS.test(region));
  return { language, region, commaIsPoint, blankGroups: /^(?:fr|es|pt|pl|ru|uk)$/.test(language) };
}

/** A numeral's digits and marks as ASCII: Arabic and Persian digits and their decimal and grouping marks become ours, blanks and apostrophes go. */
function asAscii(written: string): string {
  return written
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, ".")
    .replace(/[٬\u00a0\u202f\u2009'’]/g, "");
}

/** The worth of a numeral in digits, or null where it is written as no number is: a version, a day, a code with a leading zero. */
export function parseNumeral(written: string, { commaIsPoint }: NumberLocale): number | null {
  const digits = asAscii(written);
  if (digits.length > 18 || /[^\d.,]|^0\d/.test(digits)) return null;
  if (/^\d+$/.test(digits)) return Number(digits);
  const [group, point] = commaIsPoint ? [".", ","] : [",", "."];
  const [whole = "", fraction, more] = digits.split(point);
  if (more !== undefined) return null;
  const grouped = whole.split(group);
  const [head = "", ...tail] = grouped;
  // In threes, or as in India with twos before the last three.
  const inGroups =
    tail.length === 0 ||
    (head.length <= 3 && tail.every((one) => one.length === 3)) ||
    (group === "," &&
      head.length <= 2 &&
      tail.at(-1)?.length === 3 &&
      tail.slice(0, -1).every((one) => one.length === 2));
  if (inGroups) return Number(fraction === undefined ? grouped.join("") : `${grouped.join("")}.${fraction}`);
  // The other language's decimal mark, where it cannot group.
  return tail.length === 1 && fraction === undefined && tail[0]?.length !== 3 ? Number(`${head}.${tail[0]}`) : null;
}
