import { addDays, isDay, iso, isoDay } from "./calendar.ts";
import { type DateRule, date, type Stance, unresolved } from "./expression.ts";
import { weekday, yearOfDay } from "./resolve.ts";

/** What a language calls its months and weekdays, as the beginnings of the words in use; weekdays from Monday. */
type Calendar = { months: string[]; weekdays: string[]; join: string; year: string };

const list = (words: string) => words.split(" ");
const CALENDARS: Readonly<Record<string, Calendar>> = {
  ru: {
    months: list("январ феврал март апрел ма[яй] июн июл август сентябр октябр ноябр декабр"),
    weekdays: list("понедельник вторник сред четверг пятниц суббот воскресень"),
    join: " ",
    year: "(?: года?| г\\.)?",
  },
  uk: {
    months: list("січ лют берез квіт трав черв лип серп верес жовт листопад груд"),
    weekdays: list("понеділ вівтор серед четвер п.ятниц субот неділ"),
    join: " ",
    year: "(?: року| р\\.)?",
  },
  de: {
    months: list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    weekdays: list("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    join: "\\. ?",
    year: "",
  },
  fr: {
    months: list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    weekdays: list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    join: "(?:er)? ",
    year: "",
  },
  es: {
    months: list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    weekdays: list("lunes martes miércoles jueves viernes sábado domingo"),
    join: " de ",
    year: "",
  },
  it: {
    months: list("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    weekdays: list("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    join: " ",
    year: "",
  },
  ar: {
    months: list("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    weekdays: list("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
    join: "(?: من)? ",
    year: "",
  },
};

const indexOf = (stems: string[], word: string) =>
  stems.findIndex((stem) => new RegExp(`^${stem}`, "iu").test(word)) + 1;

/** The rules for a language other than English: days with their month, months with their year, weekdays; empty for a language without a calendar here. */
export function rulesFor(language: string | null): readonly DateRule[] {
  const calendar = CALENDARS[language?.slice(0, 2).toLowerCase() ?? ""];
  if (!calendar) return [];
  const { months, weekdays, join, year } = calendar;
  const month = `(?<month>(?:${months.join("|")})\\p{L}{0,3})`;
  const lean = (stance: Stance): Stance => ({ ...stance, lean: stance.lean === "future" ? "future" : "past" });
  return [
    {
      name: "day and month",
      reason: "with or without its year",
      pattern: new RegExp(
        `(?<![\\p{L}\\d.,])(?<day>\\d{1,2})${join}${month}(?!\\p{L})(?:(?: de| del)? (?<year>(?:1[5-9]|20)\\d{2})(?!\\d)${year})?`,
        "giu",
      ),
      role: "day",
      read: ({ groups = {} }) => {
        const [number, day] = [indexOf(months, groups.month ?? ""), Number(groups.day)];
        if (!isDay({ year: 2024, month: number, day })) return null;
        return (stance) => {
          const found = Number(groups.year) || yearOfDay(number, day, { ...stance, lean: "open" });
          return found ? date(iso(found, number, day), groups.year ? 1 : 0.7) : unresolved("date");
        };
      },
    },
    {
      name: "month and year",
      reason: "after days, which are longer",
      pattern: new RegExp(`(?<![\\p{L}\\d])${month}(?: de| del)? (?<year>(?:1[5-9]|20)\\d{2})(?!\\d)${year}`, "giu"),
      role: "other",
      read:
        ({ groups = {} }) =>
        () =>
          date(iso(Number(groups.year), indexOf(months, groups.month ?? "")), 1),
    },
    {
      name: "weekday",
      reason: "past in news",
      pattern: new RegExp(`(?<!\\p{L})(?<weekday>(?:${weekdays.join("|")})\\p{L}{0,3})(?!\\p{L})`, "giu"),
      role: "day",
      read: ({ groups = {} }) => {
        const number = indexOf(weekdays, groups.weekday ?? "");
        return (stance) => {
          const day = weekday(number, lean(stance));
          return day ? date(isoDay(addDays(day, 0)), 0.6) : unresolved("date");
        };
      },
    },
  ];
}
