import type { AliasRule, MergeCandidate } from "./alias-rules.ts";
import { type Cluster, clusterKind } from "./clusters.ts";
import { KNOWN_ALIASES } from "./known-aliases.ts";
import { firstName, initials, nameWords } from "./name-words.ts";

/** Maximum number of names compared with an alias per shared word; bounds the work on long texts. */
const MAX_NAMES_PER_WORD = 200;
/** Maximum number of names under which a cluster is compared. */
const MAX_VARIANTS = 6;

/** The entries that hold a word, in the order of the text, and the number of words of their longest names. */
type Posting = { entries: AliasEntry[]; maxWords: number };

/** A cluster with what the alias rules compare: its first name, its first six names, and what shares a word with it. */
export type AliasEntry = {
  candidate: MergeCandidate;
  variants: MergeCandidate[];
  order: number;
  maxWords: number;
  keys: Set<string>;
  asked: readonly Posting[];
  askedForSame: readonly Posting[];
};

/** The clusters of a text by the words of their names, kept up to date as they are merged. */
export type AliasIndex = {
  /** Returns the clusters that are not merged yet: those with the longest names first, else as given. */
  longestFirst: () => readonly AliasEntry[];
  /**
   * Returns the other clusters that share a word, the initials or a known alias with one, as far as a rule compares
   * them, and some further ones.
   */
  relatedTo: (entry: AliasEntry, compared: AliasRule["with"], further?: Iterable<Cluster>) => AliasEntry[];
  /** Takes out clusters that were merged into others, and reads the names that the others have got. */
  update: (merged: ReadonlySet<AliasEntry>, grown: ReadonlySet<AliasEntry>) => void;
};

/** Indexes clusters by words, initials and known aliases, in time that is linear in the number of their names. */
export function createAliasIndex(clusters: readonly Cluster[]): AliasIndex {
  const postings = new Map<string, Posting>();
  const postingOf = (key: string): Posting => {
    const posting = postings.get(key) ?? { entries: [], maxWords: 0 };
    postings.set(key, posting);
    return posting;
  };
  const post = (key: string, entry: AliasEntry) => {
    const posting = postingOf(key);
    posting.entries.push(entry);
    posting.maxWords = Math.max(posting.maxWords, entry.maxWords);
  };
  let entries = clusters.map((cluster, order): AliasEntry => {
    const candidate = variantOf(cluster, firstName(cluster));
    const variants = variantsOf(candidate);
    const keys = new Set(variants.flatMap(({ words }) => keysOfLong(words)));
    const asked = keysOfShort(candidate.words).map(postingOf);
    const entry = {
      ...{ candidate, variants, order, keys, asked },
      maxWords: mostWords(variants),
      askedForSame: [postingOf(candidate.name)],
    };
    for (const key of keys) post(key, entry);
    return entry;
  });
  const byCluster = new Map(entries.map((entry) => [entry.candidate.cluster, entry]));
  entries.sort((a, b) => b.candidate.words.length - a.candidate.words.length);

  return {
    longestFirst: () => entries,
    relatedTo: (entry, compared, further = NONE) => {
      const minWords = compared === "longer" ? entry.candidate.words.length + 1 : 0;
      const related = new Set<AliasEntry>();
      for (const { entries: sharing, maxWords } of compared === "same" ? entry.askedForSame : entry.asked) {
        // Most names share nothing with any other.
        if (maxWords < minWords || (sharing.length === 1 && sharing[0] === entry)) continue;
        for (const other of sharing.slice(0, MAX_NAMES_PER_WORD)) if (other.maxWords >= minWords) related.add(other);
      }
      for (const cluster of further) {
        const other = byCluster.get(cluster);
        if (other) related.add(other);
      }
      related.delete(entry);
      return [...related];
    },
    update: (merged, grown) => {
      const changed = new Set([...merged].flatMap(({ keys }) => [...keys]));
      for (const entry of grown) {
        if (entry.variants.length === MAX_VARIANTS) continue;
        entry.variants = variantsOf(entry.candidate);
        entry.maxWords = mostWords(entry.variants);
        for (const key of entry.keys) postingOf(key).maxWords = Math.max(postingOf(key).maxWords, entry.maxWords);
        for (const key of entry.variants.flatMap(({ words }) => keysOfLong(words))) {
          if (entry.keys.has(key)) continue;
          entry.keys.add(key);
          post(key, entry);
          changed.add(key);
        }
      }
      for (const key of changed) {
        const posting = postingOf(key);
        posting.entries = posting.entries.filter((entry) => !merged.has(entry)).sort((a, b) => a.order - b.order);
      }
      if (merged.size) entries = entries.filter((entry) => !merged.has(entry));
    },
  };
}

const NONE: readonly Cluster[] = [];

const mostWords = (variants: readonly MergeCandidate[]): number =>
  variants.reduce((most, { words }) => Math.max(most, words.length), 0);

const variantOf = (cluster: Cluster, name: string, kind = clusterKind(cluster)): MergeCandidate => {
  const words = nameWords(name);
  return { cluster, kind, words, name: words.join(" ") };
};

/** Returns a cluster under its first six names. */
function variantsOf(candidate: MergeCandidate): MergeCandidate[] {
  const variants = [candidate];
  for (const name of candidate.cluster.names.keys()) {
    if (name === firstName(candidate.cluster)) continue;
    variants.push(variantOf(candidate.cluster, name, candidate.kind));
    if (variants.length === MAX_VARIANTS) break;
  }
  return variants;
}

/** Returns what is asked for a name by: its words, its initials, the first word that a known alias means, all of it. */
const keysOfLong = (words: readonly string[]): string[] => [
  ...words,
  ...knownFirstWord(words),
  ...initials(words),
  words.join(" "),
];

/** Returns what a short name asks for: its outer words, the first without a plural ending, its letters in one. */
function keysOfShort(words: readonly string[]): string[] {
  const [first = ""] = words;
  const letters = words.join("").replace(/[^\p{L}]/gu, "");
  const keys = [first, words.at(-1) ?? "", first.replace(/s$/, ""), letters, ...knownFirstWord(words)];
  return [...new Set(keys)].filter(Boolean);
}

/** Returns the first word of the full name that a known alias stands for; nothing for other names. */
function knownFirstWord(words: readonly string[]): string[] {
  const full = KNOWN_ALIASES.get(words.join(" "));
  return full ? [full.split(" ")[0] ?? ""] : [];
}
