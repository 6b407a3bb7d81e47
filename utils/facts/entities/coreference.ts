import {
  ALIAS_RULES,
  canMerge,
  firstName,
  initials,
  KNOWN_ALIASES,
  type MergeCandidate,
  nameWords,
} from "./alias-rules.ts";
import { type Cluster, clusterKind, mergeClusters } from "./clusters.ts";

// Names that share a word with most others are looked for among as many.
const MOST = 200;

/** Puts the names of one party together: family names, initials, short forms, forms of companies. In doubt a name stays by itself. Each way is tried with what the ways before it have joined. */
export function mergeAliases(clusters: readonly Cluster[], text: string): Cluster[] {
  let left = clusters.map(
    (cluster): MergeCandidate => ({ cluster, kind: clusterKind(cluster), words: nameWords(firstName(cluster)) }),
  );
  for (const means of ALIAS_RULES) {
    const gone = new Set<MergeCandidate>();
    const near = indexOf(left);
    // The longest first: a short name of a short name goes with it.
    for (const part of [...left].sort((a, b) => b.words.length - a.words.length)) {
      const wholes = near(part).filter(
        (whole) =>
          whole !== part && !gone.has(whole) && [whole, ...formsOf(whole)].some((form) => means(part, form, text)),
      );
      const [whole, other] = wholes;
      if (!whole || other || !canMerge(part, whole)) continue;
      mergeClusters(whole.cluster, part.cluster);
      gone.add(part);
    }
    left = left.filter((one) => !gone.has(one));
  }
  return left.map(({ cluster }) => cluster);
}

/** For each word, and for each row of initials, the names that it is of: a short name is looked for among those that share one. */
function indexOf(all: readonly MergeCandidate[]): (part: MergeCandidate) => MergeCandidate[] {
  const index = new Map<string, MergeCandidate[]>();
  for (const one of all)
    for (const { words } of [one, ...formsOf(one)])
      for (const key of new Set([
        ...words,
        KNOWN_ALIASES.get(words.join(" "))?.split(" ")[0] ?? "",
        ...initials(words),
      ])) {
        const known = index.get(key) ?? [];
        if (known.at(-1) !== one) known.push(one);
        index.set(key, known);
      }
  return ({ words }) => {
    const [first = ""] = words;
    const same = KNOWN_ALIASES.get(words.join(" "))?.split(" ")[0] ?? "";
    const keys = new Set([first, words.at(-1) ?? "", first.replace(/s$/, ""), first.replace(/[^\p{L}]/gu, ""), same]);
    return [...new Set([...keys].flatMap((key) => index.get(key)?.slice(0, MOST) ?? []))];
  };
}

/** A cluster under its other names. */
const formsOf = ({ cluster, kind }: MergeCandidate): MergeCandidate[] =>
  [...cluster.names.keys()].slice(1, 6).map((name) => ({ cluster, kind, words: nameWords(name) }));
