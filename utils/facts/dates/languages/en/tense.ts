import type { Span } from "../../../../types.ts";
import type { TenseDirection } from "../../types.ts";

// Maximum distance of a verb from the expression that dates it, in characters.
const REACH = 110;
const words = (list: string) => new Set(list.split(" "));
const AHEAD = words(
  "will won't shall would ll due scheduled slated expected planned plans plan planning upcoming may might can could should must until " +
    "deadline forthcoming expects expect hopes intends effective tomorrow likely",
);
// Verbs of scheduled events, which use the present tense: "they meet Monday", "the trial begins on Tuesday".
const PROGRAMME = words(
  "meet meets begin begins start starts open opens end ends leave leaves arrive arrives go goes play plays resume resumes expire expires",
);
const PROGRAMME_REACH = 3;
const DENIAL_REACH = 9;
const BACK = words(
  "was were had did has have said told began begun came went took gave made met won lost fell rose hit struck shot held left " +
    "found saw heard spoke wrote ran sent led fled broke brought bought built caught chose drew drove fought flew got grew " +
    "kept knew laid paid put read sold sat set shut stood stole swore taught thought threw woke wore became cut quit since " +
    "ago dealt spent cast withdrew overthrew underwent sought says",
);
// Words that make an infinitive future: "plans to meet", "is to resume", "guidelines to be published".
const GOVERNS = words(
  "plan plans planned planning expect expects expected due scheduled slated set hope hopes hoped hoping want wants intend intends " +
    "intended need needs ready prepare prepares preparing going about likely supposed agree agrees vow vows promise promises " +
    "is are am 's 're",
);
const NO_VERB = words(
  "need feed speed indeed red bed hundred agreed seed united succeed proceed exceed bleed breed sacred naked wicked rugged",
);
const CALLED_OFF = /^\W*(?:\w+ ){0,2}(?:was|were|had been|has been) (?:cancell?ed|postponed|called off|scrapped)\b/;
// An expression at the start of its clause belongs to the next verb: "He said that on Thursday he will …".
const OPENS_CLAUSE =
  /(?:^|[,;:—–]|\b(?:that|and|but|when|which|who))\s*(?:["“”]\s*)?(?:(?:on|in|by|at|for|from|early|late)\s+)*$/;
// A possessive is past ("Wednesday's ruling"), unless its noun is a scheduled event ("Sunday's vote").
const POSSESSED =
  /^['’]s? (?!(?:\w+ ){0,2}(?:elections?|vote|ballot|referendum|runoff|meeting|summit|match|game|final|derby|talks|hearing|debate|deadline|race|concert|ceremony|conference|session|trial|launch|opening|start)\b)/;
// Nobody is ahead of what has happened: "ahead of Friday's election".
const AHEAD_OF = /\b(?:ahead of|in the run-?up to|in time for|gears? up for|prepar(?:e|es|ed|ing) for)\s+(?:the\s+)?$/i;
const POSSESSIVE = /^['’]s? /;
// "Until", "by" and what may stand between them and a day: "until dawn on", "by the end of".
const LIMIT =
  /\b(until|till|by)\s+(?:(?:the\s+)?(?:early\s+|late\s+)?(?:dawn|daybreak|dusk|sunset|sunrise|noon|midday|midnight|(?:early |small )?hours|morning|afternoon|evening|night|end|start|middle)\s+(?:on|of|in)\s+|the\s+|early\s+|late\s+|(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s+(?:on\s+)?))?$/i;
// What went on up to a day; verbs such as "extended" or "postponed" set one that is still to come.
const WENT_ON = words(
  "was were fought stayed remained lasted continued served ran lived worked waited slept raged burned burnt stood kept led held " +
    "played talked searched sat hid travelled traveled marched danced sang argued debated resisted did",
);
const PASSIVE_PAST = /\b(?:was|were|had been)\s+(?:\w+ly\s+)?\w+(?:ed|en|lt|nt|ut|ught|old|ost|et|ade|aid)\s*$/;
const PAST_EVENT =
  /^ (?:\w+ )?(?:ruling|attack|bombing|announcement|verdict|defeat|shooting|crash|explosion|blast|massacre|killing|raid|riot|assault)s?\b/;

// Lower case only: "United" is a name.
function isPastVerb(word: string): boolean {
  return BACK.has(word) || (/^[a-z]{2,}ed$/.test(word) && !NO_VERB.has(word));
}

function leanOfWord(word: string): TenseDirection {
  if (AHEAD.has(word)) return "future";
  return isPastVerb(word) ? "past" : "open";
}

/** True if a modal is negated by "not" or "neither". */
function isDenied(back: readonly string[], modal: number): boolean {
  return (
    back[modal - 1] === "not" ||
    back.slice(modal + 1, modal + DENIAL_REACH).some((word) => /^(?:neither|nor|none)$/i.test(word))
  );
}

/** Returns the tense of the words before an expression, nearest first. */
function leanBefore(back: readonly string[]): TenseDirection {
  for (const [index, word] of back.entries()) {
    const [before = "", further = ""] = [back[index + 1], back[index + 2]];
    // "To meet": the word that governs the infinitive decides.
    if (before === "to" && !isPastVerb(word)) {
      if (GOVERNS.has(further))
        return /^(?:been|be)$/.test(back[index + 3] ?? "") && back[index + 4] === "had" ? "past" : "future";
      continue;
    }
    // "To be published", "will be named": not past.
    if (before === "be" && word.endsWith("ed")) {
      if (further === "to" && !isPastVerb(back[index + 3] ?? "")) return "future";
      continue;
    }
    if (index < PROGRAMME_REACH && PROGRAMME.has(word)) return "future";
    const lean = leanOfWord(word);
    // "Could not be found" is past.
    if (lean === "future" && /^(?:could|might)$/.test(word) && isDenied(back, index)) return "past";
    if (lean !== "open") return lean;
  }
  return "open";
}

/** Returns the tense of the words after an expression. */
function leanAfter(ahead: readonly string[]): TenseDirection {
  for (const [index, word] of ahead.entries()) {
    // An infinitive after an expression is a purpose and says nothing about its tense.
    if (ahead[index - 1] === "to") continue;
    const lean = leanOfWord(word);
    if (lean !== "open") return lean;
  }
  return "open";
}

/** True if what has a limit is over: something that went on until then, or was done by then. */
function isOver(back: readonly string[], clause: string, limit: string): boolean {
  if (limit === "by") return PASSIVE_PAST.test(clause);
  // The nearest verb of the clause; one after "to", "will" and the like is still to come.
  const verb = back.findIndex((word) => isPastVerb(word) || AHEAD.has(word) || word === "to");
  if (verb < 0 || !WENT_ON.has(back[verb] ?? "")) return false;
  return !/^(?:was|were)$/.test(back[verb] ?? "") || !/(?:ed|d)$/.test(back[verb - 1] ?? "");
}

/** Returns the direction of an expression by the nearest verb of its sentence: past tenses back, "will" ahead. */
export function tenseAt(text: string, sentence: Span, { start, end }: Span): TenseDirection {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const list = (part: string) => part.match(/[A-Za-z]+(?:'t)?/g) ?? [];
  const back = list(before).reverse();
  const ahead = list(after);
  if (AHEAD_OF.test(before) && POSSESSIVE.test(after) && !/\bhad\b/.test(before)) return "future";
  if (POSSESSED.test(after) || PAST_EVENT.test(after) || CALLED_OFF.test(after)) return "past";
  const limit = LIMIT.exec(before);
  if (limit) {
    if (/\bhad\b(?! been (?:sched|expec|plan))/.test(before + after)) return "past";
    const clause = before.slice(0, limit.index);
    return isOver(list(clause).reverse(), clause, (limit[1] ?? "").toLowerCase()) ? "past" : "future";
  }
  const opens = OPENS_CLAUSE.test(before);
  // "The department on Sunday issued": the subject precedes, the verb follows directly.
  const next = leanOfWord(ahead[0] ?? "");
  if (/\bon\s+$/.test(before) && /^ [a-z]/.test(after) && next !== "open") return next;
  const [near, far] = opens ? [leanAfter(ahead), leanBefore(back)] : [leanBefore(back), leanAfter(ahead)];
  return near === "open" ? far : near;
}
