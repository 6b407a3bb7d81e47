import places from "./places.json" with { type: "json" };

/** Countries, large regions, US states, capitals and large cities, as English-language news names them. */
export const PLACES: ReadonlySet<string> = new Set([...places.names, ...places.wideRegions]);

/** Countries and regions so large that a place inside them says more. */
export const WIDE_REGIONS: ReadonlySet<string> = new Set(places.wideRegions);

/** Words at the beginning or end of the names of places ("River", "Mount"). */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(places.nouns);

/** Common nouns after the name of a place ("Kursk region"). */
export const PLACE_FOLLOWERS: ReadonlySet<string> = new Set(places.followers);
