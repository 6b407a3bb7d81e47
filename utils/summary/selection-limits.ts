/** The most that a selection holds of each kind. */
export type SelectionLimits = {
  parties: number;
  /** Of the parties, so many places. */
  places: number;
  /** A place that the title does not name is shown if it is named so often. */
  placeMentions: number;
  quotes: number;
  voices: number;
  quotesPerVoice: number;
  moments: number;
  figures: number;
};

/** What the first view and the copies show. */
export const FIRST_VIEW: SelectionLimits = {
  parties: 8,
  places: 3,
  placeMentions: 3,
  quotes: 8,
  voices: 4,
  quotesPerVoice: 3,
  moments: 6,
  figures: 4,
};

/** Any number. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Everything that may be shown at all. */
export const ALL_FACTS: SelectionLimits = {
  parties: NO_LIMIT,
  places: NO_LIMIT,
  placeMentions: 1,
  quotes: NO_LIMIT,
  voices: NO_LIMIT,
  quotesPerVoice: NO_LIMIT,
  moments: NO_LIMIT,
  figures: NO_LIMIT,
};
