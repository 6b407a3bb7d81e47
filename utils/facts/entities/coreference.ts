import { ALIAS_RULES, canMerge, type MergeCandidate } from "./alias-rules.ts";
import { type Cluster, clusterKind, mergeClusters } from "./clusters.ts";
import { KNOWN_ALIASES } from "./known-aliases.ts";
import { firstName, initials, isTail, nameWords, withoutLineage } from "./name-words.ts";

// Maximum number of names compared with an alias per shared word; bounds the work on long texts.
const MAX_NAMES_PER_WORD = 200;
const MIN_DOMINANCE = 2;
const MIN_MENTIONS = 3;

/**
 * Merges the clusters of one entity: family names, acronyms, short names, names without a company's legal form.
 * Ambiguous names stay separate. Each rule sees the clusters that the rules before it have merged.
 */
export function mergeAliases(clusters: readonly Cluster[], text: string): Cluster[] {
  let candidates = clusters.map(
    (cluster): MergeCandidate => ({ cluster, kind: clusterKind(cluster), words: nameWords(firstName(cluster)) }),
  );
  for (const rule of ALIAS_RULES) {
    const merged = new Set<MergeCandidate>();
    const findRelated = indexByWord(candidates);
    // The longest names come first, so that the alias of an alias moves along with it.
    for (const short of [...candidates].sort((a, b) => b.words.length - a.words.length)) {
      const related = findRelated(short);
      if (rule.yieldsToPeople && related.some((long) => isFamilyNameOf(short, long))) continue;
      const matches = related.filter(
        (long) =>
          long !== short &&
          !merged.has(long) &&
          [long, ...otherNames(long)].some((variant) => rule.test(short, variant, text)),
      );
      const long =
        matches.length > 1 && rule.prefersDominant
          ? dominantOf(short, matches)
          : matches.length === 1 || rule.isUnambiguous
            ? matches[0]
            : null;
      if (!long || !canMerge(short, long)) continue;
      mergeClusters(long.cluster, short.cluster);
      merged.add(short);
    }
    candidates = candidates.filter((candidate) => !merged.has(candidate));
  }
  return candidates.map(({ cluster }) => cluster);
}

/** True if a short name is the family name of a person. */
const isFamilyNameOf = (short: MergeCandidate, long: MergeCandidate): boolean =>
  long !== short && long.kind === "person" && isTail(short.words, withoutLineage(long.words));

/**
 * Returns the name that a text means by a short one where several share it: the only one that is introduced before the
 * short one is used, one that is introduced first and mentioned more often, or one that is mentioned far more often.
 * The others are given in full each time. Null if there is none.
 */
function dominantOf(short: MergeCandidate, matches: readonly MergeCandidate[]): MergeCandidate | null {
  const startOf = ({ cluster }: MergeCandidate) => cluster.mentions[0]?.start ?? 0;
  const countOf = ({ cluster }: MergeCandidate) => cluster.mentions.length;
  // "Tolliver" alone is neither the father nor the son.
  if (new Set(matches.map(({ words }) => withoutLineage(words).join(" "))).size < matches.length) return null;
  const introduced = matches.filter((match) => startOf(match) < startOf(short));
  const [most, second] = [...matches].sort((a, b) => countOf(b) - countOf(a) || startOf(a) - startOf(b));
  if (!most || !second) return most ?? null;
  const [only] = introduced;
  if (introduced.length === 1 && only && MIN_DOMINANCE * countOf(only) >= countOf(most)) return only;
  const isFirst = matches.every((match) => startOf(match) >= startOf(most));
  return (countOf(most) >= MIN_MENTIONS && countOf(most) >= MIN_DOMINANCE * countOf(second)) ||
    (isFirst && countOf(most) > countOf(second))
    ? most
    : null;
}

/**
 * Indexes candidates by words, initials and known aliases.
 * Returns a function that finds the candidates that share one of these with an alias.
 */
function indexByWord(candidates: readonly MergeCandidate[]): (short: MergeCandidate) => MergeCandidate[] {
  const index = new Map<string, MergeCandidate[]>();
  for (const candidate of candidates)
    for (const { words } of [candidate, ...otherNames(candidate)])
      for (const key of new Set([...words, knownFirstWord(words), ...initials(words)])) {
        const indexed = index.get(key) ?? [];
        if (indexed.at(-1) !== candidate) indexed.push(candidate);
        index.set(key, indexed);
      }
  return ({ words }) => {
    const [first = ""] = words;
    const keys = new Set([
      first,
      words.at(-1) ?? "",
      first.replace(/s$/, ""),
      first.replace(/[^\p{L}]/gu, ""),
      knownFirstWord(words),
    ]);
    return [...new Set([...keys].flatMap((key) => index.get(key)?.slice(0, MAX_NAMES_PER_WORD) ?? []))];
  };
}

/** Returns the first word of the full name that a known alias stands for, or "". */
const knownFirstWord = (words: readonly string[]): string => KNOWN_ALIASES.get(words.join(" "))?.split(" ")[0] ?? "";

/** Returns a cluster under its second to sixth name. */
const otherNames = ({ cluster, kind }: MergeCandidate): MergeCandidate[] =>
  [...cluster.names.keys()].slice(1, 6).map((name) => ({ cluster, kind, words: nameWords(name) }));
