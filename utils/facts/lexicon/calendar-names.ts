import calendarNames from "./calendar-names.json" with { type: "json" };

const inOrder = (numbers: Readonly<Record<string, number>>): string[] =>
  Object.entries(numbers)
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => name);

/** English month names, January first. */
export const MONTH_NAMES: readonly string[] = inOrder(calendarNames.en.months);

/** English weekday names, Monday first. */
export const WEEKDAY_NAMES: readonly string[] = inOrder(calendarNames.en.weekdays);

/** Month and weekday names of all listed languages. */
export const CALENDAR_NAMES: readonly string[] = Object.values(calendarNames).flatMap(({ months, weekdays }) => [
  ...Object.keys(months),
  ...Object.keys(weekdays),
]);
