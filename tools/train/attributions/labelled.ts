import { MOST_FEATURES } from "../../../utils/facts/field/decode.ts";
import { labelOf } from "../../../utils/facts/field/labels.ts";
import { tagWords } from "../../../utils/facts/field/words.ts";
import { attributionFeatures } from "../../../utils/facts/quotes/part-features.ts";
import { PART_LABELS } from "../../../utils/facts/quotes/parts.ts";
import { splitSentences } from "../../../utils/facts/sentences.ts";
import { firstSpan } from "../../../utils/facts/spans.ts";
import type { Segment } from "../field/crf.ts";
import { valuesOf } from "../json-lines.ts";
import type { FindNames } from "../names/score.ts";

type Part = "source" | "cue" | "content";

/** A text in which people have marked who says what: for each attribution the places of its source, its cue and its content. */
export type AttributedText = { text: string; attributions: Record<Part, [number, number][]>[] };

/** The texts of a file of JSON lines, packed or not. */
export function attributedTexts(file: string): AttributedText[] {
  return [...valuesOf(file)].map((row) => {
    const { text, gold } = row as { text: string; gold: { attributions: AttributedText["attributions"] } };
    return { text, attributions: gold.attributions };
  });
}

/** The sentences of some texts as segments. Of parts that overlap, the first in the order source, cue, content of the earlier attribution counts. */
export function attributionSegments(texts: readonly AttributedText[], findNames: FindNames): Segment[] {
  const segments: Segment[] = [];
  const buffer = new Int32Array(MOST_FEATURES);
  for (const { text, attributions } of texts) {
    const sentences = splitSentences(text);
    const words = tagWords(text, sentences);
    const features = attributionFeatures(text, words, findNames(text, sentences));
    const kinds = new Int8Array(words.length).fill(-1);
    const starts = new Uint8Array(words.length);
    for (const attribution of attributions)
      for (const [kind, part] of PART_LABELS.kinds.entries())
        for (const [start, end] of attribution[part]) {
          let isFirst = true;
          for (
            let at = firstSpan(words, ({ end }) => end > start);
            at < words.length && (words[at]?.start ?? 0) < end;
            at++
          ) {
            if (kinds[at] !== -1) continue;
            kinds[at] = kind;
            if (isFirst) starts[at] = 1;
            isFirst = false;
          }
        }
    for (let from = 0; from < words.length; ) {
      let to = from;
      while (words[to]?.sentence === words[from]?.sentence && to < words.length) to++;
      const labels = new Uint8Array(to - from);
      for (let at = from; at < to; at++) {
        if (kinds[at] === -1) continue;
        let last = at;
        while (last + 1 < to && kinds[last + 1] === kinds[at] && !starts[last + 1]) last++;
        for (let word = at; word <= last; word++) labels[word - from] = labelOf(kinds[at] ?? 0, word - at, last - at);
        at = last;
      }
      const read: Int32Array[] = [];
      for (let at = from; at < to; at++) read.push(buffer.slice(0, features.read(at, buffer)));
      segments.push({ features: read, labels });
      from = to;
    }
  }
  return segments;
}
