import type { Span } from "../../../types.ts";
import { REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";

const LONGEST = 90;
const FRENCH_VERB =
  "(?:dit|déclare|affirme|explique|ajoute|souligne|assure|estime|raconte|répond|poursuit|précise|confie|note|lance|rappelle|regrette|prévient|conclut)";
// « Nous avons, dit-il, gardé notre promesse. » — the verb with its subject, from a mark to the next. No part can match in two ways.
const FRENCH = new RegExp(
  `[,!?…]\\s(?=(?:${FRENCH_VERB}(?:-t)?-(?:il|elle|on|ils|elles)|(?:a|ont)-t-(?:il|elle|on|ils|elles)\\s\\p{L}+|${FRENCH_VERB}\\s(?:\\p{Lu}|le\\s|la\\s|l[’'])|a\\s(?:${FRENCH_VERB.slice(3, -1)}|déclaré|affirmé|expliqué|ajouté|souligné|assuré|estimé|raconté|répondu|poursuivi|précisé|confié)\\s(?:\\p{Lu}|le\\s|la\\s|l[’'])))[^,.!?…»]{3,${LONGEST}}[,.]\\s`,
  "gu",
);
// «Мы сдержали слово, — сказал мэр. — Город доволен»: between two dashes, the first behind a mark.
const BETWEEN_DASHES = /[,.!?…]\s?[—–]\s?(?=(\p{L}+))[^—–]{3,90}[—–]\s?/gu;

/** What of a marked stretch is spoken: the stretch itself, or its parts before and behind the article's own words that say who speaks. Linear in its length. */
export function splitInterruptedQuote(line: string, { start, end }: Span): Span[] {
  const words = line.slice(start, end);
  const breaks: Span[] = [];
  for (const match of words.matchAll(BETWEEN_DASHES))
    if (REPORTING_VERBS.has(match[1] ?? ""))
      breaks.push({ start: match.index + 1, end: match.index + match[0].length });
  if (!breaks.length)
    for (const match of words.matchAll(FRENCH))
      breaks.push({ start: match.index + 1, end: match.index + match[0].length });
  const parts: Span[] = [];
  let from = 0;
  for (const one of [...breaks, { start: words.length, end: words.length }]) {
    if (one.start > from) parts.push({ start: start + from, end: start + one.start });
    from = one.end;
  }
  return parts.length ? parts : [{ start, end }];
}
