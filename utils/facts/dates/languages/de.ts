import type { DateLocale } from "../common/locale.ts";

/** German. */
export const de: DateLocale = {
  months:
    "Januar|Jänner|Jan\\. Februar|Feber|Feb\\. März April|Apr\\. Mai Juni Juli August|Aug\\. September|Sept?\\. Oktober|Okt\\. November|Nov\\. Dezember|Dez\\.",
  weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag",
  near: [
    ["vorgestern", -2],
    ["gestern", -1],
    ["heute", 0],
    ["morgen", 1],
    ["übermorgen", 2],
  ],
  notNear: "guten|diesen|jeden|am|bis",
  capitals: true,
  day: "Tag(?:e|en|es)?",
  week: "Wochen?",
  month: "Monat(?:e|en|s)?",
  year: "Jahr(?:e|en|es|s)?",
  plurals: "Jahren?|Monaten?|Wochen",
  hour: "Stunden?",
  minute: "Minuten?",
  counts: "eine[rmn]?|ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  last: "(?:letzt|vergangen|vorig)e[nrms]?",
  this: "diese[nrms]?",
  next: "(?:nächst|kommend)e[nrms]?",
  order: "before",
  ago: ["vor", ""],
  ahead: ["in", ""],
  dayMark: "\\. ?",
  yearMark: " ",
  yearWord: "",
  to: "bis(?: zum)?",
  and: "und(?: dem| am)?",
  dating: "im|seit|bis|ab|vom|von|Anfang|Ende|Mitte|nach|vor|für|zum",
  inYear: "Jahre?s?",
  decade: "(?<decade>1[89]\\d|20\\d)0er[ -]Jahren?",
  shortDay: "(?<=(?:am|vom|bis|zum|ab|seit|tag,) )(?<day>\\d{1,2})\\. ?(?<number>\\d{1,2})\\.(?! ?\\d{4})",
  clocks: [
    "(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? Uhr",
    "(?<=(?<!\\p{L})(?:um|gegen|ab|bis|vor|nach) )(?<hour>\\d{1,2}):(?<minute>\\d{2})",
  ],
  aheadOf:
    "für(?: den)?|(?:beraten|besuch(?:en|t)|debattier(?:en|t)|reisen|stimmen|streiken|verhandel[nt]|wählen)(?: \\p{L}+)? am|(?:vor|im Vorfeld|am Vorabend) (?:dem|den|der|des) \\p{L}*(?:abstimmung|anhörung|debatte|derby|duell|entscheid|entscheidung|eröffnung|finale?|gipfel|gipfeltreffen|konzert|parteitag|referendum|rennen|sitzung|spiel|start|treffen|urteil|verhandlung|wahl|wahlen)s?(?: (?:auf|bei|gegen|in|im|mit|über|um|zu|zum|zur) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)? am",
  coming:
    "(?:bleib(?:en|t)|dauer(?:n|t)|gelten|gilt|laufen|läuft) (?:\\p{L}+ ){0,3}bis|wird|werden|werde|soll|sollen|will|wollen|geplant\\p{L}*|beginnt|beginnen|startet|starten|findet|finden|eröffnet wird|trifft|treffen|bevorsteh\\p{L}*|anstehend\\p{L}*|könnten?|dürften?|muss|müssen|tritt|empfängt|verlässt|wechselt|übernimmt|entscheidet|streikt|tagt|berät|fliegt|reist|stimmt|wählt",
  over: "(?:\\p{L}{0,8}ge\\p{L}{1,14}|(?:be|ent|er|ver|zer)\\p{L}{1,14})(?:en|t) haben|(?:\\p{L}{0,9}(?:fahren|flohen|flüchtet|gangen|gewesen|kommen|reist|schehen|schwunden|storben|stürzt)|worden) sein",
};
