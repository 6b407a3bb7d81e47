import type { DateFact, StoryEvent } from "../../types.ts";
import type { Reading } from "../reading.ts";

const DAY = 86_400_000;
const NEAR = 10;

/** The day of the story: of its dates with a day, the one that stands earliest, is named most often, and lies nearest to publication (the idea of Giveme5W1H's ranking); null where no day is near. */
export function whenOf({ text, published }: Reading, dates: readonly DateFact[]): StoryEvent["when"] {
  const days = dates.filter(
    ({ kind, value }) => (kind === "date" || kind === "time") && /^\d{4}-\d{2}-\d{2}/.test(value ?? ""),
  );
  const reference = published ? Date.parse(published.slice(0, 10)) : Number.NaN;
  let best: DateFact | null = null;
  let most = 0;
  for (const fact of days) {
    const day = fact.value?.slice(0, 10) ?? "";
    const early = 1 - fact.start / Math.max(1, text.length);
    const named = days.filter(({ value }) => value?.startsWith(day)).length / days.length;
    const away = (Date.parse(day) - reference) / DAY;
    // What has happened is told sooner than what is planned.
    const near = Number.isNaN(away) ? 0.5 : away > 0 ? Math.max(0, 0.6 - away / NEAR) : Math.max(0, 1 + away / NEAR);
    if (!Number.isNaN(away) && near === 0) continue;
    const score = 0.6 * early + 0.1 * named + 0.3 * near;
    if (score > most) [best, most] = [fact, score];
  }
  return best ? { start: best.start, end: best.end, text: best.text, value: best.value } : null;
}
