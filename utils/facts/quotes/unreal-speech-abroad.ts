import { anyLanguage } from "../../shared/word-lists.ts";
import type { Quote } from "../../types.ts";
import verbs from "../lexicon/stance-verbs.json" with { type: "json" };
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt } from "../text/spans.ts";

const MAX_CHARS = 200;
/** A clause that goes on: no mark, no other verb behind "and", and not what another said. */
const CLAUSE = "(?:(?! (?:en?|et|[iyiиі]|und|та|ce|lo|quanto) )[^.,:;“«„])";
/** The beginnings of the words that call something false or a rumour. */
const UNREAL =
  "(?<!\\p{L})(?:fake|fals|fau(?:x|ss)|gefälscht|s?fałsz|неправ|фейк|фальшив|поддел|підробл|ложь|mentira|nieprawd|onwaar" +
  "|n\\S{1,4} (?:è|es|é|pas)? ?(?:cierto|verdad|vero|vrai|wa[ah]r)|ger[uü]ch|rum(?:eu|o)r|слух|чутк|plotk)\\p{L}*";
/** "It is false that Brel", "a fake video shows Brel", "Fake: Brel", up to the subject or the verb. */
const IS_UNREAL = new RegExp(
  `${UNREAL}(?:\\s?[:–—]|(?:(?: \\p{L}+)? d[ei])? (?:che|qu[e'’])|[^.:;“«„]{0,30}? (?:dass|dat|laquelle|що|что|że|zeigt|montre) )` +
    `${CLAUSE}{0,80}$`,
  "iu",
);
/** "According to a fake video", "in a fake post"; who answers one speaks for real. */
const BY_UNREAL = new RegExp(
  `(?<!\\p{L})(?:dans|e[mn]|in|laut|se\\p{L}+|w|według|[ву]|за|согласно)(?: (?:\\p{L}{1,4}|eine[mr])(?: \\p{L}+)?)? ${UNREAL}`,
  "iu",
);
const SAID =
  " (?:déclaré?r?|di(?:j\\p{L}+|re|sse|t[eos]?)|dic(?:h[io]\\p{L}*|en?)|affirmé|écrit|detto|ge(?:sagt|schrieben|zegd)|sag(?:en|te)" +
  "|(?:powiedzia|с?каза|говори|заяви|писа)[łвлт]\\p{L}*)(?!\\p{L})";
const NEVER = "jamais|non \\p{L}+ mai|niemals|nigdy|nooit|nunca|никогда|ніколи|nie(?=$|[^.,:;]{0,60} ges)";
/** "Brel denies having said", "Brel never said", "if Brel had said", "Brel could have said". */
const UNSAID = new RegExp(
  `(?<!\\p{L})(?:(?:(?!nie (?!avoir|qu))${anyLanguage(verbs.denial)},?|${NEVER}|hätte|gdyby|если бы|якби` +
    "|s(?:[ei] |['’])[^.,:;]{1,60}(?:avait|avesse|hubie\\p{L}+)|aurait (?:dû|pu))(?!\\p{L})" +
    `${CLAUSE}{0,60}?${SAID}${CLAUSE}{0,40}|(?:${NEVER}))$`,
  "iu",
);
const MARKS_AT_END = /[\s:,.«“„"]{0,9}$/;

/**
 * True if an article in another language than English denies that words were said, calls them false, or only supposes
 * them: "Il est faux que Brel ait dit …", "Hätte Brel gesagt …".
 */
export function isUnrealSpeechAbroad({ cue, speaker, start, end }: Quote, { text, sentences }: AnnotatedText): boolean {
  if (!cue || !speaker) return false;
  const first = Math.min(cue.start, speaker.start);
  const last = Math.max(cue.end, speaker.end);
  const sentence = spanAt(sentences, first) ?? cue;
  const isBefore = end <= first;
  const lead = text.slice(Math.max(sentence.start, isBefore ? end : first - MAX_CHARS), first);
  const rest = text.slice(last, isBefore ? Math.min(sentence.end, last + MAX_CHARS) : Math.max(last, start));
  const clause = isBefore ? rest.split(/[,:;]/, 1)[0] : rest;
  const frame = (lead + text.slice(first, last) + clause).slice(-2 * MAX_CHARS).replace(MARKS_AT_END, "");
  return IS_UNREAL.test(lead) || BY_UNREAL.test(frame) || UNSAID.test(frame);
}
