import { alternation } from "../../../shared/word-lists.ts";
import type { Span } from "../../../types.ts";
import { FRENCH_INTERRUPTING_VERBS, REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";

const MAX_INTERRUPTION_CHARS = 90;

// « Nous avons, dit-il, gardé notre promesse. »: the verb and its subject, from one mark to the next.
const FRENCH_INTERRUPTION = frenchInterruption();
// «Мы сдержали слово, — сказал мэр. — Город доволен»: between two dashes, the first of them after a mark.
const DASHED_INTERRUPTION = new RegExp(
  `[,.!?…]\\s?[—–]\\s?(?=(\\p{L}+))[^—–]{3,${MAX_INTERRUPTION_CHARS}}[—–]\\s?`,
  "gu",
);

// Any Cyrillic verb before a name: «Мы рады, — шутит Брел. — Это трудно».
const CYRILLIC_INTERRUPTION =
  /[—–]\s?\p{Ll}+(?:[её]т|ит|л[аи]?)\s(?:он[аи]?|[А-Я]\p{Ll}+)(?:\s[А-Я]\p{Ll}+)?[.,]\s?[—–]/u;

// No part of the pattern can match in two ways, so that its time is linear in the length of the line.
function frenchInterruption(): RegExp {
  const present = alternation(FRENCH_INTERRUPTING_VERBS.present);
  const participle = alternation([...FRENCH_INTERRUPTING_VERBS.present, ...FRENCH_INTERRUPTING_VERBS.participle]);
  const pronoun = "(?:il|elle|on|ils|elles)";
  const subject = "(?:\\p{Lu}|le\\s|la\\s|l[’'])";
  const verbWithSubject = alternation([
    `\\p{Ll}+[det](?:-t)?-${pronoun}`,
    `(?:a|ont)-t-${pronoun}\\s\\p{L}+`,
    `${present}\\s${subject}`,
    `a\\s${participle}\\s${subject}`,
  ]);
  return new RegExp(`[,!?…]\\s(?=${verbWithSubject})[^,.!?…»]{3,${MAX_INTERRUPTION_CHARS}}[,.]\\s`, "gu");
}

/**
 * Splits a quoted span where the article's own words interrupt the speech to say who speaks.
 * Returns the span itself if nothing interrupts it.
 */
export function splitInterruptedQuote(line: string, { start, end }: Span): Span[] {
  const words = line.slice(start, end);
  const dashed = [...words.matchAll(DASHED_INTERRUPTION)].filter(
    ([whole, verb = ""]) => REPORTING_VERBS.has(verb) || CYRILLIC_INTERRUPTION.test(whole),
  );
  const matches = dashed.length ? dashed : words.matchAll(FRENCH_INTERRUPTION);
  const parts: Span[] = [];
  let partStart = 0;
  const endPart = (partEnd: number) => {
    if (partEnd > partStart) parts.push({ start: start + partStart, end: start + partEnd });
  };
  for (const match of matches) {
    // The mark that comes first belongs to the speech.
    endPart(match.index + 1);
    partStart = match.index + match[0].length;
  }
  endPart(words.length);
  return parts.length ? parts : [{ start, end }];
}
