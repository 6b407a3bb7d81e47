// Runs in a page for `npm run bench -- names`: bundled when it starts, never shipped.
import nlp from "compromise";
import { readLanguageModel } from "../../utils/facts/language-model.ts";
import type { LanguageModel } from "../../utils/facts/text/annotations.ts";
import { findQuotedSpans } from "../../utils/facts/text/marks/quoted-spans.ts";
import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { tokenizeSubwords } from "../../utils/facts/text/subword-tokens.ts";

/** Number of words of a text, and the times for its names and its attributions in milliseconds. */
export type NameTimes = { words: number; ours: number; attributions: number; theirs: number };

let tagger: LanguageModel | null = null;
const now = () => performance.now();

/** Times the reading of a model, in milliseconds. */
function loadModel(base64: string): number {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const started = now();
  tagger = readLanguageModel(bytes);
  return now() - started;
}

function ours(text: string): number {
  const started = now();
  tagger?.names(text, tokenizeSubwords(text, splitSentences(text)));
  return now() - started;
}

function attributions(text: string): number {
  const words = tokenizeSubwords(text, splitSentences(text));
  const names = tagger?.names(text, words) ?? [];
  const quotedSpans = findQuotedSpans(text);
  const started = now();
  tagger?.attributions(text, words, names, quotedSpans);
  return now() - started;
}

function theirs(text: string): number {
  const started = now();
  const doc = nlp(text);
  doc.people().out("array");
  doc.organizations().out("array");
  doc.places().out("array");
  return now() - started;
}

/** Returns both times of each round, taken in alternation, so that a busy machine slows both. */
function rounds(text: string, count: number): NameTimes[] {
  const words = tokenizeSubwords(text, splitSentences(text)).length;
  return Array.from({ length: count }, (_, round) => {
    const first = round % 2 ? theirs(text) : ours(text);
    const second = round % 2 ? ours(text) : theirs(text);
    const [mine, other] = round % 2 ? [second, first] : [first, second];
    return { words, ours: mine, attributions: attributions(text), theirs: other };
  });
}

Object.assign(globalThis, { factboxLoadModel: loadModel, factboxNames: rounds });
