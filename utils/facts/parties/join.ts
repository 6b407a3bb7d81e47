import { absorb, type Cluster, kindOf } from "./cluster.ts";
import { initialsOf, type Joinable, mayJoin, nameOf, SAME_AS, WAYS, wordsOf } from "./ways.ts";

// Names that share a word with most others are looked for among as many.
const MOST = 200;

/** Puts the names of one party together: family names, initials, short forms, forms of companies. In doubt a name stays by itself. Each way is tried with what the ways before it have joined. */
export function joinNames(clusters: readonly Cluster[], text: string): Cluster[] {
  let left = clusters.map((cluster): Joinable => ({ cluster, kind: kindOf(cluster), words: wordsOf(nameOf(cluster)) }));
  for (const means of WAYS) {
    const gone = new Set<Joinable>();
    const near = indexOf(left);
    // The longest first: a short name of a short name goes with it.
    for (const part of [...left].sort((a, b) => b.words.length - a.words.length)) {
      const wholes = near(part).filter(
        (whole) =>
          whole !== part && !gone.has(whole) && [whole, ...formsOf(whole)].some((form) => means(part, form, text)),
      );
      const [whole, other] = wholes;
      if (!whole || other || !mayJoin(part, whole)) continue;
      absorb(whole.cluster, part.cluster);
      gone.add(part);
    }
    left = left.filter((one) => !gone.has(one));
  }
  return left.map(({ cluster }) => cluster);
}

/** For each word, and for each row of initials, the names that it is of: a short name is looked for among those that share one. */
function indexOf(all: readonly Joinable[]): (part: Joinable) => Joinable[] {
  const index = new Map<string, Joinable[]>();
  for (const one of all)
    for (const { words } of [one, ...formsOf(one)])
      for (const key of new Set([...words, SAME_AS.get(words.join(" "))?.split(" ")[0] ?? "", ...initialsOf(words)])) {
        const known = index.get(key) ?? [];
        if (known.at(-1) !== one) known.push(one);
        index.set(key, known);
      }
  return ({ words }) => {
    const [first = ""] = words;
    const same = SAME_AS.get(words.join(" "))?.split(" ")[0] ?? "";
    const keys = new Set([first, words.at(-1) ?? "", first.replace(/s$/, ""), first.replace(/[^\p{L}]/gu, ""), same]);
    return [...new Set([...keys].flatMap((key) => index.get(key)?.slice(0, MOST) ?? []))];
  };
}

/** A cluster under its other names. */
const formsOf = ({ cluster, kind }: Joinable): Joinable[] =>
  [...cluster.names.keys()].slice(1, 6).map((name) => ({ cluster, kind, words: wordsOf(name) }));
