import type { DateLocale } from "../common/locale.ts";

/** Italian. */
export const it: DateLocale = {
  months:
    "gennaio|gen\\. febbraio|feb\\. marzo|mar\\. aprile|apr\\. maggio|mag\\. giugno|giu\\. luglio|lug\\. agosto|ago\\. settembre|sett?\\. ottobre|ott\\. novembre|nov\\. dicembre|dic\\.",
  weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
  near: [
    ["l['’]altro ieri|avantieri|altroieri", -2],
    ["ieri", -1],
    ["oggi", 0],
    ["domani", 1],
    ["dopodomani", 2],
  ],
  day: "giorn[oi]",
  week: "settiman[ae]",
  month: "mes[ei]",
  year: "ann[oi]",
  hour: "or[ae]",
  minute: "minut[oi]",
  counts: "un[ao]?|un['’] due tre quattro cinque sei sette otto nove dieci undici dodici",
  last: "scors[oa]|passat[oa]",
  this: "quest[oa]|quest['’]",
  next: "prossim[oa]",
  order: "either",
  ago: ["", "fa"],
  ahead: ["[tf]ra", ""],
  dayMark: "(?:º|°)? ",
  yearMark: " (?:del )?",
  yearWord: "",
  to: "al?",
  and: "e(?: il)?",
  dating: "nel|dal|del|al|in|a|da|di|fino al|entro|fine|inizio|metà",
  inYear: "anno",
  decade: "anni (?<decade>1[89]\\d|20\\d)0",
  clocks: [
    "(?<=(?<!\\p{L})(?:alle|ore|dalle|verso le|entro le|le) )(?<hour>\\d{1,2})[:.](?<minute>\\d{2})",
    "(?<=(?<!\\p{L})ore )(?<hour>\\d{1,2})(?![\\d:.])",
  ],
  coming: "\\p{L}{2,}(?:rà|ranno|rò|remo)|previst[oaie]|deve|devono|in programma|prossim[oa]",
  aheadOf: "per(?: il| la)?",
};
