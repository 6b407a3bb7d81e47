import type { DateLocale } from "../common/locale.ts";

/** French. */
export const fr: DateLocale = {
  months:
    "janvier|janv\\. février|févr?\\. mars avril|avr\\. mai juin juillet|juil\\. août|aout septembre|sept\\. octobre|oct\\. novembre|nov\\. décembre|déc\\.",
  weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
  near: [
    ["avant-hier", -2],
    ["hier", -1],
    ["aujourd['’]hui", 0],
    ["demain", 1],
    ["après-demain", 2],
  ],
  day: "jours?",
  week: "semaines?",
  month: "mois",
  year: "an(?:s|nées?)?",
  hour: "heures?",
  minute: "minutes?",
  counts: "une? deux trois quatre cinq six sept huit neuf dix onze douze",
  last: "derni(?:er|ère)|passée?",
  this: "cet(?:te)?|ce",
  next: "prochaine?",
  order: "after",
  ago: ["il y a", ""],
  ahead: ["dans", ""],
  dayMark: "(?:er)? ",
  yearMark: " ",
  yearWord: "",
  to: "au",
  and: "et(?: le)?",
  dating: "en|depuis|fin|début|mi|avant|après|dès|de|vers|jusqu['’]en",
  inYear: "année|l['’]an",
  decade: "années (?<decade>1[89]\\d|20\\d)0",
  clocks: [
    "(?<hour>\\d{1,2}) ?h(?: ?(?<minute>\\d{2}))?(?![\\p{L}/])",
    "(?<hour>\\d{1,2}) heures (?<minute>\\d{2})",
    "(?<=(?<!\\p{L})(?:à|vers|dès|avant|après) )(?<hour>\\d{1,2})(?: heures?|:(?<minute>\\d{2}))",
  ],
  coming:
    "ira|iront|\\p{Ll}{1,14}(?:era|eront|ira|iront|dra|dront|vra|vront|ura|uront|rra|rront)|prévue?s?|doit|doivent|va|vont|attendue?s?|s['’]ouvre|débute|commence|reçoit|reçoivent|affronte|affrontent|se réunit|se réunissent|a lieu|ont lieu|votent|(?!ser)\\p{Ll}{0,14}(?:er|(?:[aei]|(?<!eff)o)ndr|[aou]udr|ttr|(?:ou|ve)rr|vrir|evr|finir|partir|sortir|tiendr)(?:ait|aient)(?! (?:pu|dû)(?!\\p{L}))",
  aheadOf:
    "pour|(?<!(?:au|ce|de|du|le|un|son) )vote|à (?:partir|compter) de|(?:maintien(?:t|nent)|appell(?:e|ent) à|prépar(?:e|ent)|avant|à la veille d[eu]) (?:[\\p{L}'’]+ ){0,4}?(?:[\\p{L}]['’])?(?:élection|finale|grève|manifestation|match|mobilisation|référendum|rencontre|réunion|scrutin|sommet|vote)s? de",
};
