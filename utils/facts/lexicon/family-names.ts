import familyNames from "./family-names.json" with { type: "json" };
import givenNames from "./given-names.json" with { type: "json" };

/** Family names that are common in many parts of the world, in the spelling of English-language news. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...familyNames,
  ...givenNames.maleFamily,
  ...givenNames.otherFamily,
]);
