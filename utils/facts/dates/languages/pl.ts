import type { DateLocale } from "../common/locale.ts";

/** Polish. */
export const pl: DateLocale = {
  months:
    "stycze[nń]|styczni[au] lut(?:y|ego|ym) marzec|marc[au] kwiecień|kwietni[au] maj[au]? czerwiec|czerwc[au] lipiec|lipc[au] sierpień|sierpni[au] wrzesień|wrześni[au] październik[au]? listopad(?:a|zie)? grudzień|grudni[au]",
  weekdays: "poniedział(?:ek|ku) wtor(?:ek|ku) środ[aęy] czwart(?:ek|ku) piąt(?:ek|ku) sobot[aęy] niedziel[aęi]",
  near: [
    ["przedwczoraj", -2],
    ["wczoraj", -1],
    ["dziś|dzisiaj", 0],
    ["jutro", 1],
    ["pojutrze", 2],
  ],
  day: "dzień|dni[au]?",
  week: "tydzień|tygodni(?:e|a|u|em)?",
  month: "miesiąc[aeu]?|miesięcy",
  year: "roku?|lata?|lat",
  hour: "godzin[aęy]?",
  minute: "minut[aęy]?",
  counts:
    "jed(?:en|ną|na|no) dw(?:a|ie|óch) trzy|trzech cztery|czterech pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
  last: "(?:zeszł|ubiegł|minion)(?:ym|ego|ej|[yąa])",
  this: "(?:ty|bieżący)m|tego|ten|tę",
  next: "(?:przyszł|następn|nadchodząc)(?:ym|ego|ej|[yąa])",
  order: "either",
  ago: ["", "temu"],
  ahead: ["za", ""],
  dayMark: " ",
  yearMark: " ",
  yearWord: " (?:roku|r\\.)",
  to: "do",
  and: "i",
  dating: "w|we|od|do|z|ze|po|przed|na|końcem|początku|końcu|połowie|początkiem",
  inYear: "roku",
  decade: "lata(?:ch)? (?<decade>1[89]\\d|20\\d)0\\.",
  clocks: [
    "(?<=(?<!\\p{L})(?:o|do|od|około|po|przed) )(?:godz\\. |godzinie )?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?!\\d|\\.\\d)",
    "(?:godz\\. |godzinie )(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?!\\d)",
  ],
  coming:
    "będzie|będą|zostan(?:ie|ą)|ma|mają|planuj\\p{L}+|odbęd(?:zie|ą)|rozpoczni[eą]|rozpoczną|spotka|spotkają|wejdzie|zaplanowan\\p{L}+|przyjedzie|rozpatrzy|zagłosuje",
  aheadOf: "(?<!z \\p{L}{5,12} )na",
};
