import type { DateLocale } from "../common/locale.ts";

/** Arabic; only months with Gregorian names. */
export const ar: DateLocale = {
  months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  weekdays: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
  near: [
    ["أمس", -1],
    ["غدا|غدًا", 1],
  ],
  day: "أيام|يوم",
  week: "الأسبوع|أسابيع",
  month: "الشهر|أشهر",
  year: "العام|السنة|سنوات",
  hour: "ساعات|ساعة",
  minute: "دقائق|دقيقة",
  counts: "واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
  last: "الماضية?",
  this: "هذا|هذه",
  next: "(?:المقبل|القادم)ة?",
  order: "after",
  ago: ["قبل", ""],
  ahead: ["بعد", ""],
  dayMark: "(?: من)? ",
  yearMark: " ",
  yearWord: "",
  to: "إلى",
  and: "و",
  dating: "في|منذ|حتى|خلال",
  inYear: "عام|سنة",
  decade: "(?!)(?<decade>)",
  clocks: ["(?<=الساعة )(?<hour>\\d{1,2}):(?<minute>\\d{2})"],
  coming: "سوف|المقرر|المتوقع|سيتم|ستتم|سيبدأ|ستبدأ|سيعقد|ستعقد",
};
