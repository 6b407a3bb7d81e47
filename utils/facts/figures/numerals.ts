/** How a language writes numbers. */
export type NumberLocale = {
  /** BCP 47 primary language, or "" for unknown. */
  language: string;
  /** BCP 47 region in capitals, or "". */
  region: string;
  /** True if the comma is the decimal mark: "3,2" is 3.2 and "3.200" is 3200. */
  commaIsPoint: boolean;
  /** True if an ordinary blank may separate groups of three digits. */
  blankGroups: boolean;
};

// Regions whose Spanish uses a decimal point: Mexico, the USA, Central America, the Caribbean, Peru.
// Source: survey of the Spanish language academies.
const POINT_REGIONS = /^(?:MX|US|PR|GT|HN|SV|NI|PA|DO|PE)$/;

/** Returns how the language of a BCP 47 tag writes numbers; unknown languages are read like English. */
export function numberLocaleOf(tag: string): NumberLocale {
  const [language = "", ...rest] = tag.toLowerCase().split(/[-_]/);
  const region = (rest.find((item) => /^[a-z]{2}$/.test(item)) ?? "").toUpperCase();
  const commaIsPoint =
    /^(?:de|fr|es|it|pt|nl|pl|ru|uk)$/.test(language) && !(language === "es" && POINT_REGIONS.test(region));
  return { language, region, commaIsPoint, blankGroups: /^(?:fr|es|pt|pl|ru|uk)$/.test(language) };
}

/** Converts Arabic and Persian digits and marks to ASCII and removes blanks and apostrophes. */
function toAscii(numeral: string): string {
  return numeral
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, ".")
    .replace(/[٬\u00a0\u202f\u2009'’]/g, "");
}

/**
 * Returns the value of a numeral in digits.
 * Returns null if it is not written as a number: a version, a day, a code with a leading zero.
 */
export function parseNumeral(numeral: string, { commaIsPoint }: NumberLocale): number | null {
  const digits = toAscii(numeral);
  if (digits.length > 18 || /[^\d.,]|^0\d|^[.,]*$/.test(digits)) return null;
  if (/^\d+$/.test(digits)) return Number(digits);
  // Where both marks occur, the last one is the decimal mark, whatever the language: "6.100,00" in an English text.
  const [usualGroup, usualPoint] = commaIsPoint ? [".", ","] : [",", "."];
  const usual = digits.indexOf(usualPoint);
  const isOfOther = usual >= 0 && usual < digits.lastIndexOf(usualGroup);
  const [group, point] = isOfOther ? [usualPoint, usualGroup] : [usualGroup, usualPoint];
  const [whole = "", fraction, more] = digits.split(point);
  if (more !== undefined || fraction?.includes(group)) return null;
  const grouped = whole.split(group);
  const [head = "", ...tail] = grouped;
  // Groups of three digits, or the Indian system: groups of two before the last three digits.
  const inGroups =
    tail.length === 0 ||
    (head.length <= 3 && tail.every((item) => item.length === 3)) ||
    (group === "," &&
      head.length <= 2 &&
      tail.at(-1)?.length === 3 &&
      tail.slice(0, -1).every((item) => item.length === 2));
  if (inGroups) return Number(fraction === undefined ? grouped.join("") : `${grouped.join("")}.${fraction}`);
  // The decimal mark of the other system, where it cannot be a group separator.
  return tail.length === 1 && fraction === undefined && tail[0]?.length !== 3 ? Number(`${head}.${tail[0]}`) : null;
}
