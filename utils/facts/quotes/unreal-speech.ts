import type { Quote } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt } from "../text/spans.ts";

const MAX_CHARS = 100;
const MAX_ADVERB_CHARS = 16;
const FAKE = "(?:a hoax|bogus|doctored|fabricated|faked?|false|invented|untrue)";
/** Before the subject of a verb of speech: "asked whether", "it is false that", "a fake post claims that". */
const LEAD = new RegExp(
  "(?:^|[\\s,])(?:[Dd]id|[Hh]ad|[Hh]as|[Ii]f|instead of|[Nn]ot|rather than|[Uu]nless|[Ww]hether)$|" +
    `\\b(?:${FAKE}|(?:not|n[’']t) (?:clear|correct|the case|true)|unclear|wrong|den(?:ied|ies|y)|doubt(?:ed|s)?` +
    "|[Nn]o (?:evidence|proof|record|sign)) that$" +
    `|\\b${FAKE}(?:[ -]\\p{L}+){1,6}$`,
  "u",
);
/** "It was not Brel who". */
const NOT_WHO = /\b(?:is|was)(?: not|n[’']t) (?:(?!but\b)\p{L}[\p{L}.'’-]{0,30},? ){1,5}who$/u;
/** The verb or conjunction that a subject has taken in: "Had Brel". */
const OPENING = /^(?:Did|Had|Has|If|Whether) /;
/** What makes the verb that follows unreal: "could have said", "may say", "stopped short of saying". */
const VERB = new RegExp(
  "\\b(?:(?:could|might|may|must|should|would)(?: \\p{L}+ly| also)? have|could|might|may|should" +
    "|unlikely to|(?<!(?:less|more) )likely to|forg[eo]ts? to|stop(?:s|ped) short of|avoid(?:s|ed))" +
    "(?: (?!only )\\p{L}+ly| also| be| been)? \\p{L}+(?: (?:as|for|on|out|that|to))?$",
  "u",
);
const WRONGLY = "(?:falsely|incorrectly|mistakenly|wrongly)";
const MISQUOTED = new RegExp(`\\b(?:misquoted|${WRONGLY} (?:quoted|reported) (?:as|to)|quoted,? ${WRONGLY})\\b`);
/** "A post that claimed Brel said … is fake". */
const RELATIVE_VERB = /\b(?:that|which) (?:claim|quot|said|say|show)\p{L}*(?: \p{L}+){0,5}$/u;
const IS_FAKE = new RegExp(`\\b(?:are|is|was|were)(?: \\p{L}+)? ${FAKE}\\W*$`, "u");

/**
 * True if an English article denies that words were said, or only supposes it: "It is false that Brel said …", "Brel
 * could have said …", "A post that claimed Brel said … is fake". What was withheld has a stance of its own.
 */
export function isUnrealSpeech(
  { cue, speaker, stance, start, end }: Quote,
  { text, language, sentences }: AnnotatedText,
): boolean {
  if (!cue || stance?.kind === "withheld" || !language.startsWith("en")) return false;
  const isSubject = speaker !== null && speaker.start < cue.start;
  const first = isSubject ? speaker.start : cue.start;
  const sentence = spanAt(sentences, first) ?? cue;
  const before = Math.max(sentence.start, first - MAX_CHARS);
  const verb = text.slice(Math.max(first, cue.end - MAX_CHARS), cue.end);
  return (
    VERB.test(verb) ||
    MISQUOTED.test(verb + text.slice(cue.end, cue.end + MAX_ADVERB_CHARS)) ||
    (isSubject &&
      (LEAD.test(text.slice(before, first).trimEnd()) ||
        LEAD.test(speaker.text) ||
        OPENING.test(speaker.text) ||
        NOT_WHO.test(text.slice(before, speaker.end)))) ||
    (RELATIVE_VERB.test(text.slice(before, cue.end)) &&
      IS_FAKE.test(text.slice(start, Math.min(sentence.end, end + MAX_CHARS))))
  );
}
