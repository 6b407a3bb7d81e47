import groups from "./groups.json" with { type: "json" };

/** Nationalities, peoples, religions, and followers of parties and beliefs, as nouns and adjectives. */
export const GROUPS: ReadonlySet<string> = new Set([
  ...groups.groups,
  ...groups.irregularPlurals,
  ...groups.withPlural.flatMap((group) => [group, `${group}s`]),
]);

/** Plurals of groups that no ending tells ("Greeks"). */
export const IRREGULAR_DEMONYMS: readonly string[] = groups.irregularPlurals;

/** Groups that name an organisation if "Party" or a similar noun follows; alone they are groups. */
export const PARTY_ADJECTIVES: ReadonlySet<string> = new Set(groups.partyAdjectives);
