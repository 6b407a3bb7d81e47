import type { MergeCandidate } from "./alias-rules.ts";
import { type Cluster, normalizeName } from "./clusters.ts";
import { KNOWN_ALIASES } from "./known-aliases.ts";
import { firstName, initials } from "./name-words.ts";

// Maximum distance between a name and its short form in brackets, in characters.
const MAX_DEFINITION_GAP_CHARS = 40;
/** What is between a name and its short form in brackets, and between a short form and its name. */
const BEFORE_SHORT_FORM = /(?<!\s)\s*\(\s*$/;
const BEFORE_FULL_NAME = /(?<!\s)\s*\((?:the )?$/i;

/** The names that a text gives beside a name in brackets, by the shorter one: "Harbour Service (HS)". */
export type Definitions = ReadonlyMap<Cluster, ReadonlySet<Cluster>>;

/** No definition at all, for the rules that ask for none. */
export const NO_DEFINITIONS: Definitions = new Map();

/** True for a name that looks like a short form: up to ten characters without a space. */
export const mayBeShortForm = (name: string): boolean => /^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u.test(name);

/** True if a short name is an acronym of the longer name, or the text defines one as the other in brackets. */
export function isShortForm(short: MergeCandidate, long: MergeCandidate, definitions: Definitions): boolean {
  const name = firstName(short.cluster);
  if (!mayBeShortForm(name) || long.words.length < 2) return false;
  // The short forms of a well-known name are known: "UNITED NATIONS (AP)" defines no other.
  if (!KNOWN_ALIASES.has(long.name) && definitions.get(short.cluster)?.has(long.cluster)) return true;
  const letters = normalizeName(name).replace(/[^\p{L}]/gu, "");
  if (letters.length < 3 || name !== name.toUpperCase()) return false;
  return initials(long.words).includes(letters);
}

/** Finds "Harbour Service (HS)" and "HS (the Harbour Service)" among the mentions of clusters. */
export function findDefinitions(clusters: readonly Cluster[], text: string): Definitions {
  const definitions = new Map<Cluster, Set<Cluster>>();
  const endingAt = new Map<number, Set<Cluster>>();
  for (const cluster of clusters) for (const { end } of cluster.mentions) addTo(endingAt, end, cluster);
  for (const cluster of clusters)
    for (const { start, end } of cluster.mentions) {
      if (text[end] !== ")") continue;
      const before = text.slice(Math.max(0, start - MAX_DEFINITION_GAP_CHARS), start);
      const endBefore = (opening: RegExp) => start - (opening.exec(before)?.[0].length ?? start + 1);
      for (const long of endingAt.get(endBefore(BEFORE_SHORT_FORM)) ?? []) addTo(definitions, cluster, long);
      for (const short of endingAt.get(endBefore(BEFORE_FULL_NAME)) ?? []) addTo(definitions, short, cluster);
    }
  return definitions;
}

function addTo<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const set = sets.get(key);
  if (set) set.add(item);
  else sets.set(key, new Set([item]));
}
