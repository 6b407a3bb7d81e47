// Longer than 200 lines: the readers share one buffer, and what a word's features are is best seen in one place.
import { type FeatureExtractor, MAX_FEATURES_PER_WORD } from "../crf/decode.ts";
import { combineHashes, featureIndex } from "../crf/feature-hash.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";
import { computeDocumentStatistics } from "./document-statistics.ts";
import { gazetteerMatches, isTitle } from "./gazetteer.ts";
import { tokenFeatures } from "./token-features.ts";

// Numbers for what stands outside of a sentence or in no list.
const NOTHING = -1;
const BORDER = -99;
// Kinds of features: those of a word and its neighbours start at 0, then those of its run, of lists, of the whole text.
const RUN = 40;
const LIST = 70;
const TEXT = 90;
const OTHERS = 8;

/** The features of a text. `inner` are the words without a capital that names have inside. The same for training and tagging, in every engine. */
export function createNameFeatures(text: readonly SubwordToken[], inner: ReadonlySet<string>): FeatureExtractor {
  const traits = tokenFeatures(text, inner);
  const story = computeDocumentStatistics(text, traits);
  const marks = gazetteerMatches(text);
  let out: Int32Array = new Int32Array(0);
  let size = 0;

  const put = (kind: number, a: number, b = 0) => {
    if (size < MAX_FEATURES_PER_WORD) out[size++] = featureIndex(kind, a, b);
  };
  /** Puts a feature that may be there already, among those from an index on. */
  const putOnce = (from: number, kind: number, a: number, b = 0) => {
    put(kind, a, b);
    const last = out[size - 1];
    for (let at = from; at < size - 1; at++)
      if (out[at] === last) {
        size--;
        return;
      }
  };
  const near = (at: number, by: number, of: "lower" | "shape"): number => {
    const word = text[at + by];
    return word && word.sentence === text[at]?.sentence ? (traits[at + by]?.[of] ?? BORDER) : BORDER + by;
  };
  const lowerAt = (at: number): number => traits[at]?.lower ?? NOTHING;
  const listsAt = (at: number): number => traits[at]?.lists ?? 0;

  /** The word, its spelling, and the words around it. */
  function readWord(at: number): void {
    const own = traits[at];
    if (!own) return;
    const { lower, shape } = own;
    const [before2, before, after, after2] = [-2, -1, 1, 2].map((by) => near(at, by, "lower")) as [
      number,
      number,
      number,
      number,
    ];
    const shapeBefore = near(at, -1, "shape");
    const shapeAfter = near(at, 1, "shape");
    const opens = (story.opens[at] ? 2 : 0) + (story.headline[at] ? 1 : 0);
    put(0, 0);
    put(1, own.exact);
    put(2, lower);
    put(3, before);
    put(4, after);
    put(5, before2);
    put(6, after2);
    put(7, before, lower);
    put(8, lower, after);
    put(9, before, after);
    put(10, before2, before);
    put(11, after, after2);
    put(12, near(at, -3, "lower"));
    put(13, near(at, 3, "lower"));
    put(14, shape);
    put(15, shapeBefore, shape);
    put(16, shape, shapeAfter);
    put(17, combineHashes(shapeBefore, shape), shapeAfter);
    put(18, shapeBefore, shapeAfter);
    put(19, opens);
    put(20, opens, lower);
    put(21, opens, shape);
    put(22, own.longShape);
    own.affixes.forEach((affix, index) => {
      if (affix !== null) put(23 + index, affix);
    });
    const ending = own.affixes[7] ?? lower;
    put(33, ending, after);
    put(34, ending, before);
  }

  /** The run of capitalised words that it stands in: its ends, and what is around it. */
  function readRun(at: number): void {
    const run = story.runs[at];
    const own = traits[at];
    if (!run || !own) return;
    const { first, last } = run;
    const place = (at === first ? 2 : 0) + (at === last ? 1 : 0);
    const length = Math.min(last - first + 1, 6);
    const inSentence = (index: number) =>
      text[index] && text[index]?.sentence === text[at]?.sentence ? lowerAt(index) : NOTHING;
    const [before2, before, after, after2] = [first - 2, first - 1, last + 1, last + 2].map(inSentence) as [
      number,
      number,
      number,
      number,
    ];
    put(RUN, length, place);
    put(RUN + 1, place, lowerAt(last));
    put(RUN + 2, place, lowerAt(first));
    put(RUN + 3, place, before);
    put(RUN + 4, place, after);
    put(RUN + 5, before, after);
    put(RUN + 6, lowerAt(last), before);
    put(RUN + 7, lowerAt(last), after);
    put(RUN + 8, before2, before);
    put(RUN + 9, after, after2);
    if (isTitle(listsAt(first))) put(RUN + 10, place);
    put(RUN + 11, own.upper ? 1 : 0, length);
    let joined = 0;
    let all = 0;
    for (let index = first; index <= last; index++) {
      if (!traits[index]?.capital) joined = 1;
      all = combineHashes(all, lowerAt(index));
    }
    put(RUN + 12, 4 * joined + place, length);
    put(RUN + 13, story.opens[at] ? 1 : 0, 8 * place + length);
    put(RUN + 14, traits[last]?.affixes[7] ?? lowerAt(last), place);
    put(RUN + 15, at === first ? 0 : lowerAt(first), at === last ? 0 : lowerAt(last));
    put(RUN + 16, all, place);
    put(RUN + 17, listsAt(last), at === last ? 1 : 0);
    put(RUN + 18, listsAt(first), at === first ? 1 : 0);
  }

  /** What lists know of it and its neighbours. */
  function readLists(at: number): void {
    for (const mark of marks[at] ?? []) put(LIST, mark);
    for (const mark of marks[at + 1] ?? []) put(LIST + 1, mark);
    for (const mark of marks[at - 1] ?? []) put(LIST + 2, mark);
    const own = listsAt(at);
    const before = listsAt(at - 1);
    const after = listsAt(at + 1);
    put(LIST + 3, own);
    put(LIST + 4, before, own);
    put(LIST + 5, own, after);
    put(LIST + 6, combineHashes(before, own), after);
  }

  /** What the rest of the text tells of the same word. */
  function readText(at: number): void {
    const own = traits[at];
    if (!own?.capital || own.word.length < 2) return;
    const opens = story.opens[at] ? 1 : 0;
    const count = story.counts.get(own.word) ?? { all: 0, inside: 0 };
    const known = (story.small.has(own.word.toLowerCase()) ? 4 : 0) + Math.min(2, count.inside);
    put(TEXT, known, opens);
    put(TEXT + 1, known, Math.min(3, count.all));
    if (own.upper) put(TEXT + 2, known, story.headline[at] ? 1 : 0);
    readElsewhere(at, story.places.get(own.word) ?? []);
    const long = story.longForms.get(own.word);
    if (long !== undefined) {
      const run = story.runs[long];
      put(TEXT + 10, lowerAt(long));
      put(TEXT + 11, lowerAt(run?.first ?? long));
      for (const mark of marks[long] ?? []) put(TEXT + 12, mark);
      put(TEXT + 13, run ? run.last - run.first : 0);
      put(TEXT + 14, listsAt(long));
      put(TEXT + 15, 0);
    } else if (own.upper && own.word.length < 9) put(TEXT + 16, own.word.length, opens);
    if (text[at - 1]?.text === "(" && text[at + 1]?.text === ")" && at > 1) {
      put(TEXT + 17, lowerAt(at - 2));
      put(TEXT + 18, 0);
    }
  }

  /** What stands around the same word in other places, of which eight count. */
  function readElsewhere(at: number, places: readonly number[]): void {
    const from = size;
    let count = 0;
    for (const other of places) {
      if (other === at) continue;
      if (++count > OTHERS) break;
      const run = story.runs[other];
      if (!run) continue;
      const { first, last } = run;
      const place = (other === first ? 1 : 0) + (other === last ? 2 : 0);
      putOnce(from, TEXT + 3, first > 0 ? lowerAt(first - 1) : NOTHING, other === first ? 1 : 0);
      putOnce(from, TEXT + 4, lowerAt(last + 1), other === last ? 1 : 0);
      putOnce(from, TEXT + 5, place);
      for (const mark of marks[other] ?? []) putOnce(from, TEXT + 6, mark);
      if (last === first) continue;
      putOnce(from, TEXT + 7, lowerAt(last), place);
      putOnce(from, TEXT + 8, listsAt(last), place);
      if (other > first) putOnce(from, TEXT + 9, listsAt(first), place);
    }
  }

  return {
    active: (at) => traits[at]?.active ?? false,
    read: (at, into) => {
      out = into;
      size = 0;
      readWord(at);
      readRun(at);
      readLists(at);
      readText(at);
      return size;
    },
  };
}
