// Longer than 200 lines: what a word's features are is best seen in one place.
import { type Features, MOST_FEATURES } from "../field/decode.ts";
import { blend, featureOf, hashOf } from "../field/hash.ts";
import type { TagWord } from "../field/words.ts";
import { NAME_LABELS, type Name } from "../names/names.ts";
import { REPORTING, REPORTING_CLAUSES } from "./verbs.ts";

// Numbers for what stands outside of a sentence, and for what is not there.
const BORDER = -99;
const NOTHING = -1;
const AUXILIARY = new Set(
  "is are was were be been being has have had do does did will would can could may might must shall should".split(" "),
);
const PRONOUN = new Set("i he she they we you it who his her their our my its him them us me".split(" "));
const MODAL_OPENERS = new Set("that whether if how why what".split(" "));
const NEAR = 6;

type Word = {
  lower: number;
  ending: number;
  shape: string;
  /** What it may be in an attribution, one bit each: verbs of speech, auxiliaries, pronouns, openers of clauses, a past form. */
  part: number;
  /** The kind of the name that it stands in, and its place there; 0 for none. */
  name: number;
  /** Whether it stands between quotation marks, and how many words behind the mark that opened them, up to six. */
  inside: number;
  /** How many commas, and how many words in quotation marks, stand before it in the text. */
  commas: number;
  marked: number;
};

/** The bounds of a word's sentence, in words, how many verbs of speech it has, and which are next before and behind the word; −1 for none. */
type Sentence = { first: number; last: number; verbs: number; before: number; after: number };

/** The features of a text's words for finding the parts of attributions; every word is looked at. */
export function attributionFeatures(text: string, words: readonly TagWord[], names: readonly Name[]): Features {
  const read = wordsWithTraits(text, words, names);
  const sentences = sentencesOf(words, read);
  let out: Int32Array = new Int32Array(0);
  let size = 0;
  const put = (kind: number, a: number, b = 0) => {
    if (size < MOST_FEATURES) out[size++] = featureOf(200 + kind, a, b);
  };

  function write(at: number): void {
    const own = read[at];
    const sentence = sentences[at];
    if (!own || !sentence) return;
    const near = (by: number) => (at + by < sentence.first || at + by > sentence.last ? null : (read[at + by] ?? null));
    const lower = (by: number) => near(by)?.lower ?? BORDER + by;
    const part = (by: number) => near(by)?.part ?? NOTHING;
    const name = (by: number) => near(by)?.name ?? NOTHING;
    put(0, 0);
    put(1, own.lower);
    for (let by = 1; by <= 3; by++) {
      put(1 + by, lower(-by));
      put(4 + by, lower(by));
    }
    put(8, lower(-1), own.lower);
    put(9, own.lower, lower(1));
    put(10, lower(-1), lower(1));
    put(11, lower(-2), lower(-1));
    put(12, lower(1), lower(2));
    put(13, own.ending);
    put(14, own.ending, lower(-1));
    put(15, own.ending, lower(1));
    put(16, own.part, own.name);
    put(17, blend(part(-1), own.part), part(1));
    put(18, blend(name(-1), own.name), name(1));
    put(19, blend(part(-2), part(-1)), own.part);
    put(20, blend(own.part, part(1)), part(2));
    put(21, own.inside);
    put(22, own.inside, own.lower);
    put(23, blend(near(-1)?.inside ?? NOTHING, own.inside), near(1)?.inside ?? NOTHING);
    put(24, Math.min(NEAR, at - sentence.first), Math.min(NEAR, sentence.last - at));
    put(25, own.lower, at === sentence.first ? 1 : 0);
    put(26, hashOf(own.shape, 3), own.name);
    put(27, own.name, lower(1));
    put(28, own.name, lower(-1));
    put(29, own.part, lower(1));
    put(30, own.part, lower(-1));
    readVerbs(at, own, sentence);
  }

  /** Where the word stands to the verbs of speech of its sentence. */
  function readVerbs(at: number, own: Word, { first, last, verbs, before, after }: Sentence): void {
    const gap = (other: number) => (other < 0 ? NOTHING : Math.min(8, Math.abs(at - other)));
    const said = (other: number) => read[other]?.lower ?? NOTHING;
    put(40, gap(before), own.part);
    put(41, gap(after), own.part);
    put(42, said(before));
    put(43, said(after));
    put(44, before < 0 ? 0 : 1, after < 0 ? 0 : 1);
    put(45, gap(before), gap(after));
    put(46, gap(before), own.lower);
    put(47, gap(after), own.lower);
    put(48, said(before), read[before + 1]?.lower ?? NOTHING);
    put(49, said(after), read[after + 1]?.lower ?? NOTHING);
    put(50, gap(after), own.name);
    put(51, gap(before), own.name);
    put(52, verbs, blend(own.inside, before < 0 ? 0 : 1));
    put(53, commas(before < 0 ? first : before, at), commas(at, after < 0 ? last : after));
    put(54, blend(commas(before < 0 ? first : before, at), before < 0 ? 0 : 1), own.part);
    put(55, read[first]?.lower ?? NOTHING, before < 0 ? 0 : 1);
    put(56, read[first]?.part ?? NOTHING, blend(before < 0 ? 0 : 1, after < 0 ? 0 : 1));
    put(57, read[last - 1]?.part ?? NOTHING, after < 0 ? 0 : 1);
    put(58, marked(before < 0 ? first : before, at), marked(at, after < 0 ? last : after));
    if (before >= 0) put(59, opens(before), Math.min(8, at - before));
  }

  /** How many commas stand between two words, up to two. */
  const commas = (from: number, to: number) => Math.min(2, (read[to]?.commas ?? 0) - (read[from]?.commas ?? 0));

  /** Whether a word between two others stands in quotation marks. */
  const marked = (from: number, to: number) => ((read[to]?.marked ?? 0) > (read[from]?.marked ?? 0) ? 1 : 0);

  /** What follows a verb of speech: 1 "that" and the like, 2 a quotation, 3 a name or pronoun, 0 anything else. */
  function opens(verb: number): number {
    const next = read[verb + 1];
    if (!next) return 0;
    if (next.part & 8) return 1;
    if (next.inside) return 2;
    return next.name || next.part & 4 ? 3 : 0;
  }

  return {
    active: () => true,
    read: (at, into) => {
      out = into;
      size = 0;
      write(at);
      return size;
    },
  };
}

function wordsWithTraits(text: string, words: readonly TagWord[], names: readonly Name[]): Word[] {
  const known = new Map<string, Pick<Word, "lower" | "ending" | "shape" | "part">>();
  let name = 0;
  let open = -1;
  let closing = "";
  let commas = 0;
  let marked = 0;
  return words.map(({ start, text: word }, at) => {
    while (name < names.length && (names[name]?.end ?? 0) <= start) name++;
    const own = names[name];
    const inName =
      own && own.start <= start ? 1 + 2 * NAME_LABELS.kinds.indexOf(own.kind) + (own.start === start ? 1 : 0) : 0;
    // A mark that is never closed ends with its paragraph.
    if (text.slice(words[at - 1]?.end ?? 0, start).includes("\n")) open = -1;
    const isMark = /^["“”«»„]$/.test(word);
    if (isMark && open < 0 && word !== "”") {
      open = at;
      closing = word === "“" ? "”" : word === "«" ? "»" : word;
    } else if (isMark && open >= 0 && word === closing) open = -1;
    const inside = open < 0 ? 0 : 1 + Math.min(NEAR, at - open);
    const traits = known.get(word) ?? traitsOf(word);
    known.set(word, traits);
    const before = { commas, marked };
    if (word === ",") commas++;
    if (inside) marked++;
    return { ...traits, name: inName, inside, ...before };
  });
}

function traitsOf(word: string): Pick<Word, "lower" | "ending" | "shape" | "part"> {
  const lower = word.toLowerCase();
  const shape = /^\p{Lu}/u.test(word) ? "X" : /^\p{Ll}/u.test(word) ? "x" : /^\p{N}/u.test(word) ? "d" : word;
  const part =
    (REPORTING_CLAUSES.has(lower) ? 1 : 0) |
    (AUXILIARY.has(lower) ? 2 : 0) |
    (PRONOUN.has(lower) ? 4 : 0) |
    (MODAL_OPENERS.has(lower) ? 8 : 0) |
    (/ed$/.test(lower) ? 16 : 0) |
    (REPORTING.has(lower) ? 32 : 0);
  return { lower: hashOf(/^\d/.test(word) ? "0" : lower, 7), ending: hashOf(lower.slice(-3), 33), shape, part };
}

/** For each word, its sentence. */
function sentencesOf(words: readonly TagWord[], read: readonly Word[]): Sentence[] {
  const isVerb = (at: number) =>
    ((read[at]?.part ?? 0) & 33) !== 0 ||
    (words[at]?.text.toLowerCase() === "according" && words[at + 1]?.text === "to");
  const sentences: Sentence[] = [];
  for (let first = 0; first < words.length; ) {
    let end = first;
    while (words[end]?.sentence === words[first]?.sentence) end++;
    let verbs = 0;
    let before = -1;
    for (let at = first; at < end; at++) {
      sentences.push({ first, last: end - 1, verbs: 0, before, after: -1 });
      if (!isVerb(at)) continue;
      verbs++;
      before = at;
    }
    let after = -1;
    for (let at = end - 1; at >= first; at--) {
      const own = sentences[at];
      if (own) {
        own.verbs = verbs;
        own.after = after;
      }
      if (isVerb(at)) after = at;
    }
    first = end;
  }
  return sentences;
}
