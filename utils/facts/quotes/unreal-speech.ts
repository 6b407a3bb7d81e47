import type { Quote } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt } from "../text/spans.ts";
import { isUnrealSpeechAbroad } from "./unreal-speech-abroad.ts";

const MAX_CHARS = 100;
const MAX_LEAD_CHARS = 200;
const MAX_ADVERB_CHARS = 16;
const FAKE = "(?:a (?:hoax|lie)|baseless|bogus|doctored|fabricated|faked?|false|invented|untrue)";
/** Before the subject of a verb of speech: "asked whether", "it is false that", "a fake post claims that". */
const LEAD = new RegExp(
  "(?:^|[\\s,])(?:[Dd]id|[Dd]o(?:es)?|[Hh]ad|[Hh]as|[Ii]f|instead of|[Nn]ot|rather than|[Uu]nless|[Ww]hether)$|" +
    `\\b(?:${FAKE}|(?:not|n[’']t) (?:clear|correct|the case|true)|unclear|wrong|den(?:ied|ies|y)|doubt(?:ed|s)?` +
    "|[Nn]o (?:evidence|proof|record|sign|suggestion)) that$" +
    `|\\b${FAKE}(?:[ -]\\p{L}+){1,6}$`,
  "u",
);
/** "Fake: Brel said", "rumour had it that Brel said", "imagine that Brel said", "in a dream, Brel told him". */
const SUPPOSED =
  /(?:^\W{0,3}(?:(?:FAKE|Fake|False|Hoax) ?[:—–]|(?:Imagine|Suppose)(?: that)?)|\b[Rr]umou?rs?\b[^.,:;“]{0,20} that|\b[Ii]n an? (?:dream|nightmare)[^.;:“]{0,30},)(?: [\p{L}.]{1,20}){0,3}$/u;
/** "Brel did not, as a paper wrote, say". */
const NOT_AS = /^ (?:did|do(?:es)?|ha[ds]|have)(?: not|n[’']t), [^.“]{1,80}, $/;
/** "Nobody heard Brel say". */
const UNHEARD =
  /\b(?:[Nn]obody|[Nn]o one|never|not|n[’']t)(?: \p{L}{1,12}){0,2} (?:hear|saw|see|recall|remember)(?:d|ed|n|s)?$/u;
/** "It was not Brel who". */
const NOT_WHO = /\b(?:is|was)(?: not|n[’']t) (?:(?!but\b)\p{L}[\p{L}.'’-]{0,30},? ){1,5}who$/u;
/** The verb or conjunction that a subject has taken in: "Had Brel". */
const OPENING = /^(?:Contrary to|Despite|Did|Had|Has|If|No(?:body| one)|Unlike|Whether) /;
/** What makes the verb that follows unreal: "could have said", "may say", "stopped short of saying". */
const VERB = new RegExp(
  "\\b(?:(?:could|might|may|must|should|would)(?: \\p{L}+ly| also)? have|could|might|may|should" +
    "|unlikely to|(?<!(?:less|more) )likely to|forg[eo]ts? to|stop(?:s|ped) short of|avoid(?:s|ed))" +
    "(?: (?!only )\\p{L}+ly| also| be| been)? \\p{L}+(?: (?:as|for|on|out|that|to))?$",
  "u",
);
const WRONGLY = "(?:falsely|incorrectly|mistakenly|wrongly)";
const MISQUOTED = new RegExp(`\\b(?:misquoted|${WRONGLY} (?:quoted|reported) (?:as|to)|quoted,? ${WRONGLY})\\b`);
/** "contrary to what Brel said, the bridge is closed": another clause is the article's own. */
const WHAT = /(?<!\b(?:is|was) |['’]s )\b[Ww]hat(?:ever)? [^,;:.]{1,60}$/u;
/** "denied saying: “…”", "rejected claims that she said: “…”", before a quotation. */
const DENIED =
  /\b(?:den(?:ied|ies|y)|(?:reject|dismiss|disput|refut)e?[ds]s?)(?:,(?! \p{L}+ing))?(?:(?!and )[^.,:;“]){0,60} (?:sa(?:id|ying|y)|t(?:old|elling)|wr(?:ote|itten|iting))(?:(?!and )[^.,:;“]){0,40}[:,]?\s?[“"]?\s?$/u;
/** A subject that takes in the word that denies its verb: "Brel never told". */
const NEVER = /^[^,]*\bnever\b(?! tire)/;
const NOT_ONLY = /\b(?:help|just|merely|only)\b/;

/** "A post that claimed Brel said … is fake", "the claim that Brel said … is a lie". */
const RELATIVE_VERB =
  /\b(?:(?:that|which) (?:claim|quot|said|say|show)\p{L}*|(?:claim|idea|report|stor|suggestion)\p{L}* that)(?: \p{L}+){0,5}$/u;
const IS_FAKE = new RegExp(`\\b(?:are|is|was|were)(?: \\p{L}+)? ${FAKE}\\W*$`, "u");

/** True if an article denies that somebody said the words of a quotation: "Brel never said: “…”". */
function isDeniedQuotation({ cue, speaker, stance, start }: Quote, { text, sentences }: AnnotatedText): boolean {
  if (!cue || !speaker) return false;
  const sentence = spanAt(sentences, cue.start) ?? cue;
  const lead = text.slice(Math.max(sentence.start, start - MAX_LEAD_CHARS), start);
  return (
    (stance?.kind === "withheld" && !NOT_ONLY.test(cue.text)) ||
    NEVER.test(speaker.text) ||
    (cue.end <= start && DENIED.test(lead))
  );
}

/**
 * True if an article denies that words were said, or only supposes it: "It is false that Brel said …", "Brel
 * could have said …", "A post that claimed Brel said … is fake". What was withheld has a stance of its own.
 */
export function isUnrealSpeech(quote: Quote, annotated: AnnotatedText): boolean {
  const { cue, speaker, stance, start, end } = quote;
  const { text, language, sentences } = annotated;
  if (quote.kind === "direct" && isDeniedQuotation(quote, annotated)) return true;
  if (!language.startsWith("en")) return isUnrealSpeechAbroad(quote, annotated);
  if (!cue || stance?.kind === "withheld") return false;
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
        SUPPOSED.test(text.slice(before, first).trimEnd()) ||
        UNHEARD.test(text.slice(before, first).trimEnd()) ||
        NOT_AS.test(text.slice(speaker.end, cue.start)) ||
        LEAD.test(speaker.text) ||
        OPENING.test(speaker.text) ||
        (WHAT.test(text.slice(before, speaker.end)) &&
          (end <= speaker.start || /,\s$/.test(text.slice(cue.end, start).slice(-2)))) ||
        NOT_WHO.test(text.slice(before, speaker.end)))) ||
    (RELATIVE_VERB.test(text.slice(before, cue.end)) &&
      IS_FAKE.test(text.slice(start, Math.min(sentence.end, end + MAX_CHARS))))
  );
}
