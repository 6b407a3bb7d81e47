/** A news story that nobody wrote for a newspaper: what the previews and the example page show. */
export type ExampleStory = {
  title: string;
  site: string;
  byline: string;
  /** Its day, as ISO 8601 date. */
  published: string;
  paragraphs: string[];
};

/** The address of the invented story; its domain leads nowhere. */
export const EXAMPLE_URL = "https://northmarkcourier.example/night-train";

const MS_OF_DAY = 86_400_000;
const LAST_DAY = 1;
const VOTE_IN_DAYS = 9;
const TIMETABLE_IN_DAYS = 40;

/** Returns an invented story of today, so that its last days are ahead. */
export function exampleStory(now: Date): ExampleStory {
  const dayFrom = (days: number, format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-US", { ...format, timeZone: "UTC" }).format(new Date(now.getTime() + days * MS_OF_DAY));
  const yesterday = dayFrom(-LAST_DAY, { weekday: "long" });
  const vote = dayFrom(VOTE_IN_DAYS, { month: "long", day: "numeric", year: "numeric" });
  const timetable = dayFrom(TIMETABLE_IN_DAYS, { month: "long", day: "numeric", year: "numeric" });
  return {
    title: "Tarn Valley Council Approves Night Train",
    site: "The Northmark Courier",
    byline: "Lena Okarin",
    published: now.toISOString().slice(0, "2026-01-01".length),
    paragraphs: [
      `The Tarn Valley Council approved the first night train in eleven years on ${yesterday}, and 214 passengers boarded it in Hallowmere.`,
      "“People asked for one thing at every meeting, and it was this train,” said Mirja Oltan, the chair of the council.",
      "The council paid €3.2 million for the repairs, about €400,000 less than it had planned. Engineers replaced 1,860 sleepers and two bridges.",
      "Tomas Reyl, the director of Northline Rail, said that the trains would run on four nights a week. “If the carriages are full by spring, we will add a fifth,” he told reporters.",
      "Not everybody was pleased. Agda Brenn, who leads the drivers’ union, denied that the drivers had agreed to the new hours. “Nobody has signed anything,” she said.",
      `The council will vote on the fares on ${vote}, and the new timetable begins on ${timetable}. Northline Rail declined to comment on the price of a ticket.`,
    ],
  };
}
