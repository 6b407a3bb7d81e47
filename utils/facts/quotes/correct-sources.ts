import type { Party, Quote } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { classifySource } from "./rules/source-kind.ts";

/** "Sometimes parents say": the adverb belongs to the verb. */
const FREQUENCY = /^(?:Frequently|Generally|Normally|Occasionally|Often|Sometimes|Typically|Usually),? (?=\p{L})/u;
/** "On the back of the form add: “…”": where something stands says nothing. */
const PLACE = /^(?:At|Below|In|Inside|On|To) (?:an?|each|every|its|my|our|the|their|this|your) (?!.*\s\p{Lu})/u;
/** "Laut Polizei soll Orth …": what the source says begins at the verb. */
const SHOULD = / soll(?:en|te|ten)? /;
const SHOWING = /\b(?:depict|display|featur|show)(?:s|ed|e[ds])?$/i;
/** "shows gang members with the words “…”" */
const LETTERING =
  /\s(?:above|below|beside|carrying|over|under|with) (?:an?|the) (?:caption|headline|inscription|legend|lettering|message|slogan|text|title|words?)[:,]? ?[“"‘']/;
const REPORT_PASSIVE = /^(?:are|is|was|were|(?:had|has|have) been)(?: \p{Ll}+)? \p{Ll}+(?:ed|id)$/u;
const INFINITIVE = /^to (?:be|have) /;
const PARTICIPLE = /^(?!said)\p{Ll}+ed(?: (?:above|at|below|by|in|on))?$/u;
const PARTICIPLE_WITH_PLACE = /ed (?:above|at|below|by|in|on)$/;
const PLACE_AND_VERB = /^(?:\(|(?:above|at|below|by|in|on) )/;
const COPULA = /^[^,;:]{1,80} (?:are|is|was|were|can|may|must|should|will) /;
const LABEL = /^(?:[&+/] |\p{Lu}[^.,:]{0,40}: \p{Lu})/u;
const APPOINTMENT = /\b(?:appoint|choos|chos|elect|hir|nam|nominat|promot)(?:ed|en?|e?s)$/;

/** Corrects the words for a source before anybody asks whom they name. */
export function correctSource({ text, language }: AnnotatedText, quote: Quote): Quote {
  const { speaker, cue, start, stance } = quote;
  if (!speaker) return quote;
  const from = (length: number) => ({
    ...speaker,
    ...spanWithText(text, { start: speaker.start + length, end: speaker.end }),
  });
  if (language.startsWith("de")) {
    const length = SHOULD.exec(speaker.text)?.index;
    const end = speaker.start + (length ?? 0);
    return length ? { ...quote, speaker: { ...speaker, ...spanWithText(text, { start: speaker.start, end }) } } : quote;
  }
  if (!language.startsWith("en")) return quote;
  if (PLACE.test(speaker.text)) return { ...quote, speaker: null, cue: null };
  // “Why?” Brel asked. “Because.”: what follows is no question, and may be another's answer.
  if (cue && stance?.kind === "question" && isAnswer(text.slice(cue.end, start), quote)) {
    const { stance: _, ...answer } = quote;
    return { ...answer, speaker: null, cue: null };
  }
  const adverb = FREQUENCY.exec(speaker.text)?.[0].length;
  return adverb ? { ...quote, speaker: from(adverb) } : quote;
}

const isAnswer = (between: string, { text }: Quote): boolean =>
  /[.!?]\s*[“"]$/.test(between) && !/\?[”"’']?$/.test(text.trimEnd());

/** True if words around a cue only look like a statement: the source shows, is reported on, or is a label. */
export function hasNoSpeech({ cue, kind, speaker, text, start }: Quote, parties: readonly Party[]): boolean {
  if (kind === "direct" || !cue || !speaker || speaker.start > cue.start || cue.end > start) return false;
  if (SHOWING.test(cue.text) && LETTERING.test(text)) return true;
  // "One broker is said to have earned …": the source is somebody else.
  if (REPORT_PASSIVE.test(cue.text) && INFINITIVE.test(text)) return true;
  // "Sticky Notes & Pads: Stack these": a label has nouns only.
  if (/^\p{Lu}\p{Ll}+s$/u.test(cue.text) && LABEL.test(text)) return true;
  if (APPOINTMENT.test(cue.text) && / (?:as|to) (?:an?|her|his|its|the|their) /.test(text)) return true;
  // "Fees noted on this list are subject to change": the participle describes its noun.
  return (
    PARTICIPLE.test(cue.text) &&
    (PARTICIPLE_WITH_PLACE.test(cue.text) || PLACE_AND_VERB.test(text)) &&
    COPULA.test(text) &&
    /s$/.test(speaker.text) &&
    classifySource(speaker, parties) === undefined
  );
}
