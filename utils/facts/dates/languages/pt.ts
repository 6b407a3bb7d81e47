import type { DateLocale } from "../common/locale.ts";

/** Portuguese. */
export const pt: DateLocale = {
  months:
    "janeiro|jan\\. fevereiro|fev\\. março|mar\\. abril|abr\\. maio|mai\\. junho|jun\\. julho|jul\\. agosto|ago\\. setembro|set\\. outubro|out\\. novembro|nov\\. dezembro|dez\\.",
  weekdays: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
  near: [
    ["anteontem", -2],
    ["ontem", -1],
    ["hoje", 0],
    ["amanhã", 1],
    ["depois de amanhã", 2],
  ],
  day: "dias?",
  week: "semanas?",
  month: "m(?:ês|eses)",
  year: "anos?",
  hour: "horas?",
  minute: "minutos?",
  counts: "uma?|um dois|duas três quatro cinco seis sete oito nove dez onze doze",
  last: "passad[oa]|últim[oa]",
  this: "(?:n|d)?est[ea]",
  next: "próxim[oa]|que vem",
  order: "either",
  ago: ["há", "(?:atrás)?"],
  ahead: ["daqui a", ""],
  dayMark: "(?:º|°)? de ",
  yearMark: " (?:de )?",
  yearWord: "",
  to: "ao?",
  and: "e(?: o)?",
  dating: "em|desde|até|de|fim de|início de|meados de|para|após|antes de",
  inYear: "ano",
  decade: "anos (?:de )?(?<decade>1[89]\\d|20\\d)0",
  clocks: [
    "(?<hour>\\d{1,2}) ?h(?: ?(?<minute>\\d{2}))?(?![\\p{L}/])",
    "(?<=(?<!\\p{L})às? )(?<hour>\\d{1,2}):(?<minute>\\d{2})",
  ],
  coming: "\\p{L}{2,}(?:rá|rão|rei|remos)|vai|vão|previst[oa]s?|deve|devem|planeja\\p{L}*|próxim[oa]s?",
  aheadOf: "para(?: [ao])?",
};
