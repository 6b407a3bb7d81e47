import type { DateLocale } from "../common/locale.ts";

/** Dutch. */
export const nl: DateLocale = {
  months:
    "januari|jan\\. februari|febr?\\. maart|mrt\\. april|apr\\. mei juni juli augustus|aug\\. september|sept?\\. oktober|okt\\. november|nov\\. december|dec\\.",
  weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
  near: [
    ["eergisteren", -2],
    ["gisteren", -1],
    ["vandaag", 0],
    ["morgen", 1],
    ["overmorgen", 2],
  ],
  notNear: "deze|de|die|elke|['’]s|goede",
  day: "dag(?:en)?",
  week: "we(?:ek|ken)",
  month: "maand(?:en)?",
  year: "ja(?:ar|ren)",
  plurals: "jaren|maanden|weken",
  hour: "uur|uren",
  minute: "minu(?:ut|ten)",
  counts: "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf",
  last: "vorige?|afgelopen",
  this: "deze|dit",
  next: "volgende?|komende?",
  order: "before",
  ago: ["", "geleden"],
  ahead: ["over", ""],
  dayMark: " ",
  yearMark: " ",
  yearWord: "",
  to: "tot(?: en met)?|t/m",
  and: "en",
  dating: "in|sinds|vanaf|tot|begin|eind|half|medio|na|voor",
  inYear: "jaar",
  decade: "jaren (?<decade>1[89]\\d|20\\d)0",
  clocks: [
    "(?<hour>\\d{1,2})[.:](?<minute>\\d{2}) uur",
    "(?<=(?<!\\p{L})(?:om|rond|vanaf|tot|voor|na) )(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2})|(?= uur(?! (?:lang|geleden)))) ?(?:uur)?",
  ],
  coming: "zal|zullen|gaat|gaan|wordt|worden|begint|beginnen|wil|willen|gepland|verwacht|komende|moet|moeten",
  aheadOf: "voor",
};
