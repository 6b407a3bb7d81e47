import type { Words } from "../../types.ts";
import type { AttributedPart } from "./parts.ts";

/** What a sentence says that somebody says: the content, and the words for the saying and for who says it, where the sentence has them. */
export type Linked = { content: Words; cue: Words | null; source: Words | null };

const gap = (a: Words, b: Words) => (a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : 0);

/** Links the parts of each sentence: a content with the cue beside it, and that with its nearest source. */
export function linkParts(parts: readonly AttributedPart[]): Linked[] {
  const linked: Linked[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = from;
    while (to < parts.length && parts[to]?.sentence === parts[from]?.sentence) to++;
    linked.push(...linkSentence(parts.slice(from, to)));
    from = to;
  }
  return linked;
}

function linkSentence(parts: readonly AttributedPart[]): Linked[] {
  const of = (kind: AttributedPart["kind"]) => parts.filter((part) => part.kind === kind);
  const contents = of("content");
  const nearest = (to: Words, among: readonly AttributedPart[]): AttributedPart | null => {
    let best: AttributedPart | null = null;
    for (const one of among) if (!best || gap(one, to) < gap(best, to)) best = one;
    return best;
  };
  return contents.map((content) => {
    const cue = nearest(content, of("cue"));
    const source = nearest(cue ?? content, of("source"));
    return { content, cue, source };
  });
}
