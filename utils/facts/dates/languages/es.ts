import type { DateLocale } from "../common/locale.ts";

/** Spanish. */
export const es: DateLocale = {
  months:
    "enero|ene\\. febrero|feb\\. marzo|mar\\. abril|abr\\. mayo|may\\. junio|jun\\. julio|jul\\. agosto|ago\\. sep?tiembre|sept?\\. octubre|oct\\. noviembre|nov\\. diciembre|dic\\.",
  weekdays: "lunes martes miércoles jueves viernes sábado domingo",
  near: [
    ["anteayer|antier", -2],
    ["ayer", -1],
    ["hoy", 0],
    ["mañana", 1],
    ["pasado mañana", 2],
  ],
  notNear: "la|esta|una|cada|media|hasta",
  day: "días?",
  week: "semanas?",
  month: "mes(?:es)?",
  year: "años?",
  hour: "horas?",
  minute: "minutos?",
  counts: "una?|un dos tres cuatro cinco seis siete ocho nueve diez once doce",
  last: "pasad[oa]",
  this: "est[ea]",
  next: "próxim[oa]|que viene",
  order: "either",
  ago: ["hace", ""],
  ahead: ["dentro de", ""],
  dayMark: "(?:º|°|\\.º)? de ",
  yearMark: " (?:del? )?",
  yearWord: "",
  to: "al?",
  and: "y(?: el)?",
  dating: "en|desde|hasta|de|finales de|principios de|mediados de|para|hacia|tras",
  inYear: "año",
  decade: "años (?<decade>1[89]\\d|20\\d)0",
  clocks: [
    "(?<=(?<!\\p{L})las? )(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?: ?h(?:oras|rs|\\.)?(?!\\p{L}))?",
    "(?<hour>\\d{1,2})[:.](?<minute>\\d{2}) ?h(?:oras|rs|\\.)?(?!\\p{L})",
  ],
  coming:
    "\\p{L}{2,}(?:rá|rán|ré|remos)|va a|van a|prevé|previst[oa]s?|debe|deben|planea\\p{L}*|próxim[oa]s?|recibe|reciben|juega|juegan|viaja|viajan|se enfrentan?|se reúnen?|comienzan?|empiezan?|arrancan?|se celebran?|comparecen?|votan?|eligen?|deciden?|reabren?",
  aheadOf: "para (?:el|este)(?: próximo)?",
};
