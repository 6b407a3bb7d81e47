/**
 * First months of the meteorological seasons of the northern hemisphere, by TIMEX3 code.
 * A winter bears the year of its December.
 */
export const SEASON_START_MONTHS: ReadonlyMap<string, number> = new Map([
  ["SP", 3],
  ["SU", 6],
  ["FA", 9],
  ["WI", 12],
]);
