import type { Party, Quote } from "../../types.ts";
import { REPORTING_VERBS } from "../lexicon/speech-verbs.ts";
import { classifySource } from "./rules/source-kind.ts";

const SHOWING = /\b(?:depict|display|featur|show)(?:s|ed|e[ds])?$/i;
/** "shows three seals with the words “…”" */
const LETTERING =
  /\s(?:above|below|beside|carrying|over|under|with) (?:an?|the) (?:caption|headline|inscription|legend|lettering|message|slogan|text|title|words?)[:,]? ?[“"‘']/;
/** "Is said", "was reported": the subject is whom the report is about. */
const REPORT_PASSIVE = /^(?:are|is|was|were|(?:had|has|have) been)(?: \p{Ll}+)? \p{Ll}+(?:ed|id)$/u;
const INFINITIVE = /^to (?:be|have) /;
/** "Times noted in this leaflet": a participle without an object. */
const PARTICIPLE = /^(?!said)\p{Ll}+ed(?: (?:above|at|below|by|in|on))?$/u;
const PARTICIPLE_WITH_PLACE = /ed (?:above|at|below|by|in|on)$/;
const PLACE_AND_VERB = /^(?:\(|(?:above|at|below|by|in|on) )/;
const COPULA = /^[^,;:]{1,80} (?:are|is|was|were|can|may|must|should|will) /;
/** What follows the last noun of a label. */
const LABEL = /^(?:[&+/] |\p{Lu}[^.,:]{0,40}: \p{Lu})/u;
/** What nobody in particular says: "conventional wisdom says", "history tells us". */
const NOBODY =
  /^(?:the )?(?:(?:common|conventional|perceived|popular|received) (?:knowledge|opinion|sense|wisdom)|custom|experience|folklore|gossip|hindsight|history|instinct|intuition|legend|logic|reason|superstition|tradition)$/i;
/** "Suffice to say", "despite saying so": no subject at all. */
const NO_SUBJECT = /^(?:despite|suffice(?: it)?|without)$/i;
/** "His alleged theft", "the firm's stated aim": an adjective. */
const OWNER = /^(?:her|his|its|my|our|their|your)$|\p{L}[’']s?$/iu;
const APPOINTMENT = /\b(?:appoint|choos|chos|elect|hir|nam|nominat|promot)(?:ed|en?|e?s)$/;

/**
 * True if an English cue attributes no words to its source: nobody in particular is the source, a picture shows
 * lettering, a report is about the source, somebody is appointed, a participle describes its noun, or the cue is a noun
 * of a label.
 */
export function hasNoSpeech({ cue, kind, speaker, text, start }: Quote, parties: readonly Party[]): boolean {
  if (kind === "direct" || !cue || !speaker || speaker.start > cue.start || cue.end > start) return false;
  // "Brel, accused by Dahl of theft": the source is spoken about.
  const passive = cue.text.endsWith(" by") && (cue.text.split(" ").at(-2) ?? "");
  if (passive && (REPORTING_VERBS.has(passive) || passive === "accused") && !/^\p{L}+ing /u.test(text)) return true;
  if (NOBODY.test(speaker.text) || NO_SUBJECT.test(speaker.text)) return true;
  if (/^\p{Ll}+ed$/u.test(cue.text) && cue.start - speaker.end === 1 && OWNER.test(speaker.text)) return true;
  if (SHOWING.test(cue.text) && LETTERING.test(text)) return true;
  // "One ferryman is said to have drowned": the source is somebody else.
  if (REPORT_PASSIVE.test(cue.text) && INFINITIVE.test(text)) return true;
  // "Loose Notes & Whistles: Hang these high": a label has nouns only.
  if (/^\p{Lu}\p{Ll}+s$/u.test(cue.text) && LABEL.test(text)) return true;
  if (APPOINTMENT.test(cue.text) && / (?:as|to) (?:an?|her|his|its|the|their) /.test(text)) return true;
  // "Times noted in this leaflet are liable to shift": the participle describes its noun.
  return (
    PARTICIPLE.test(cue.text) &&
    (PARTICIPLE_WITH_PLACE.test(cue.text) || PLACE_AND_VERB.test(text)) &&
    COPULA.test(text) &&
    /s$/.test(speaker.text) &&
    classifySource(speaker, parties) === undefined
  );
}
