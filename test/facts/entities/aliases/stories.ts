import { clusterByName } from "../../../../utils/facts/entities/clusters.ts";
import { mergeAliases } from "../../../../utils/facts/entities/coreference.ts";
import type { PartyKind } from "../../../../utils/types.ts";
import { read } from "../../../support/source-files.ts";

/** An invented story with the place, the party and the kind of every name in it. */
export type JoiningStory = {
  slug: string;
  text: string;
  marks: { start: number; end: number; party: string; kind: PartyKind }[];
};

const KINDS: Readonly<Record<string, PartyKind>> = { p: "person", o: "organisation", l: "place", g: "group" };

/** The stories of `stories.txt`: a line "# slug", then paragraphs in which names stand as [[words|id]]. */
export const JOINING_STORIES: readonly JoiningStory[] = read("test/facts/entities/aliases/stories.txt")
  .split(/^# /m)
  .slice(1)
  .map((part) => {
    const [slug = "", ...lines] = part.trim().split("\n");
    const marks: JoiningStory["marks"] = [];
    let text = "";
    let from = 0;
    const marked = lines.join("\n");
    for (const match of marked.matchAll(/\[\[([^|\]]+)\|(\w+)\]\]/g)) {
      text += marked.slice(from, match.index);
      const [, words = "", party = ""] = match;
      const kind = KINDS[party[0] ?? ""];
      if (kind) marks.push({ start: text.length, end: text.length + words.length, party, kind });
      text += words;
      from = match.index + match[0].length;
    }
    return { slug, text: text + marked.slice(from), marks };
  });

/** How names are joined where they are known, pair by pair: those that mean one party and were joined, that were joined and mean two, that mean one and stay apart. */
export function joinedPairs({ text, marks }: JoiningStory): { right: string[]; wrong: string[]; missed: string[] } {
  const mentions = marks.map(({ start, end, kind }) => ({
    start,
    end,
    text: text.slice(start, end),
    verdict: { kind, weight: 3 },
    title: null,
    sentence: 0,
  }));
  const clusters = mergeAliases(clusterByName(mentions), text).map(
    (cluster) => new Set(cluster.mentions.map(({ start }) => start)),
  );
  const together = (a: number, b: number) => clusters.some((cluster) => cluster.has(a) && cluster.has(b));
  const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const found: { right: string[]; wrong: string[]; missed: string[] } = { right: [], wrong: [], missed: [] };
  marks.forEach((one, at) => {
    for (const other of marks.slice(at + 1)) {
      const isSame = one.party === other.party;
      const isTogether = together(one.start, other.start);
      const pair = [said(one), said(other)].sort().join(" = ");
      if (isSame && isTogether) found.right.push(pair);
      else if (isTogether) found.wrong.push(pair);
      else if (isSame) found.missed.push(pair);
    }
  });
  return found;
}
