import { type AliasEntry, createAliasIndex } from "./alias-index.ts";
import { ALIAS_RULES, canMerge, isOfSameGender, type MergeCandidate } from "./alias-rules.ts";
import { type Cluster, mergeClusters } from "./clusters.ts";
import { genderOfName, genderOfPronoun } from "./gender.ts";
import { firstName, isTail, withoutLineage } from "./name-words.ts";
import { isNoFullerName } from "./own-things.ts";
import { findDefinitions, NO_DEFINITIONS } from "./short-forms.ts";

const MIN_DOMINANCE = 2;
const MIN_MENTIONS = 3;
const MAX_SENTENCE_CHARS = 160;

/**
 * Merges the clusters of one entity: family names, acronyms, short names, names without a company's legal form.
 * Ambiguous names stay separate. Each rule sees the clusters that the rules before it have merged.
 */
export function mergeAliases(clusters: readonly Cluster[], text: string): Cluster[] {
  const index = createAliasIndex(clusters);
  const left = new Set(clusters);
  for (const rule of ALIAS_RULES) {
    const merged = new Set<AliasEntry>();
    const grown = new Set<AliasEntry>();
    const definitions = rule.readsDefinitions ? findDefinitions([...left], text) : NO_DEFINITIONS;
    // The longest names come first, so that the alias of an alias moves along with it.
    for (const entry of index.longestFirst()) {
      const short = entry.candidate;
      if (rule.of && !rule.of(short)) continue;
      const related = index.relatedTo(entry, rule.with, definitions.get(short.cluster));
      if (!related.length) continue;
      if (rule.yieldsToPeople && related.some(({ candidate }) => isFamilyNameOf(short, candidate))) continue;
      const matches = related.filter(
        (other) =>
          !merged.has(other) &&
          other.variants.some((variant) => rule.test(short, variant, definitions)) &&
          !isNoFullerName(short, other.candidate, text) &&
          !isOfOtherPronouns(short, other.candidate, text),
      );
      const long =
        matches.length > 1 && rule.prefersDominant
          ? dominantOf(short, matches)
          : matches.length === 1 || rule.isUnambiguous
            ? matches[0]
            : null;
      if (!long || !canMerge(short, long.candidate)) continue;
      mergeClusters(long.candidate.cluster, short.cluster);
      left.delete(short.cluster);
      merged.add(entry);
      grown.add(long);
    }
    index.update(merged, grown);
  }
  return [...left];
}

/**
 * True for an office before a family name ("President Brel") that the full name never has, in sentences that only use
 * the other gender's pronouns, on both sides: in "he believes President Brel's aides did what he asked" it is not Ada.
 */
function isOfOtherPronouns({ cluster, words }: MergeCandidate, long: MergeCandidate, text: string): boolean {
  const gender = genderOfName(firstName(long.cluster));
  if (!gender || words.length > 1 || long.cluster.mentions.some(({ title }) => title)) return false;
  return cluster.mentions.every(({ title, end }) => {
    if (!title) return false;
    const before = text
      .slice(Math.max(0, title.start - MAX_SENTENCE_CHARS), title.start)
      .split(/[.!?]\s|\n/)
      .at(-1);
    const after = text.slice(end, end + MAX_SENTENCE_CHARS).split(/[.!?]\s|\n/)[0];
    return [before, after].every((part = "") => {
      const genders = (part.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => genderOfPronoun(word) ?? []);
      return genders.length > 0 && !genders.includes(gender);
    });
  });
}

/** True if a short name is the family name of a person. */
const isFamilyNameOf = (short: MergeCandidate, long: MergeCandidate): boolean =>
  long.kind === "person" && isTail(short.words, withoutLineage(long.words));

/**
 * Returns the name that a text means by a short one where several share it: the only one that is introduced before the
 * short one is used, one that is introduced first and mentioned more often, or one that is mentioned far more often.
 * The others are given in full each time. Null if there is none.
 */
function dominantOf(short: MergeCandidate, matches: readonly AliasEntry[]): AliasEntry | null {
  const firstStart = ({ cluster }: MergeCandidate) => cluster.mentions[0]?.start ?? 0;
  const startOf = ({ candidate }: AliasEntry) => firstStart(candidate);
  const countOf = ({ candidate }: AliasEntry) => candidate.cluster.mentions.length;
  // "Tolliver" alone is neither the father nor the son.
  if (new Set(matches.map(({ candidate }) => withoutLineage(candidate.words).join(" "))).size < matches.length)
    return null;
  // "Mr. Tolliver" is Per Tolliver, not Robin Tolliver, whose given name tells no gender.
  const [sameGender, another] = matches.filter(({ candidate }) => isOfSameGender(short, candidate));
  if (sameGender && !another) return sameGender;
  const introduced = matches.filter((match) => startOf(match) < firstStart(short));
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
