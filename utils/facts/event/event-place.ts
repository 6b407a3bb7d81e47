import type { DateFact, Party, Span, SpanWithText } from "../../types.ts";
import { PLACE_FOLLOWERS, PLACE_NOUNS } from "../lexicon/places.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { findFirstSpan, spanAt, spanWithText } from "../text/spans.ts";

// Names so wide that a place inside them tells more.
const WIDE = new Set(
  "Afghanistan Africa America Argentina Asia Australia Austria Bangladesh Belarus Belgium Brazil Britain Bulgaria Cambodia Canada Chile China Colombia Congo Croatia Cuba Denmark Egypt England Ethiopia Europe Finland France Georgia Germany Ghana Greece Haiti Hungary India Indonesia Iran Iraq Ireland Israel Italy Japan Jordan Kazakhstan Kenya Kuwait Lebanon Libya Malaysia Mali Mexico Morocco Myanmar Nepal Netherlands Niger Nigeria Norway Pakistan Peru Philippines Poland Portugal Qatar Romania Russia Scotland Serbia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Thailand Tunisia Turkey UK U.K. US U.S. USA Uganda Ukraine Venezuela Vietnam Wales Yemen Zimbabwe"
    .split(" ")
    .concat(
      "Saudi Arabia",
      "South Africa",
      "South Korea",
      "North Korea",
      "New Zealand",
      "Sri Lanka",
      "United States",
      "United Kingdom",
      "Middle East",
    ),
);
const IN = /^(?:in|at|near|outside|inside|across|around|off|throughout)$/i;
const ORIGIN = /^(?:live|lives|lived|living|born|raised|based|interested|believe|believed)$/i;
const DIRECTION = /^(?:north|south|east|west|northern|southern|eastern|western|central|downtown)$/;
const JOINS = /^,\s+(?:(?:north|south|east|west|northern|southern|eastern|western|central)\s+)?$/;
const ENOUGH = 0.45;
const NEAR = 10 * 86_400_000;
// What organisations and cups are called after that one can be at.
const BUILDINGS = new Set(
  "House Tower Towers Center Centre Court Hall Museum University College Hospital School Prix Arena Theatre Theater Church Cathedral Mosque Temple Synagogue Embassy Consulate Ministry Base Plaza Building Prison Jail Library Garden Gardens Capitol Kremlin Pentagon Parliament Terminal Mall Hotel".split(
    " ",
  ),
);
const EVENT =
  /^(?:crash|attacks?|shootings?|fires?|wildfires?|blasts?|bombings?|explosions?|floods?|flooding|earthquake|quake|protests?|rally|riots?|siege|raids?|rescue|derailment|accident|disaster|massacre|clashes|summit|festival|landslide|storm|murders?|stabbing|hostage)$/;
const GOES_ON =
  /^(?:on|in|at|to|for|from|with|by|of|near|after|before|during|since|as|when|while|where|who|which|that|and|or|but|over|under|against|amid|following|last|this|next|early|late|earlier|later|today|yesterday|tomorrow|because|until|through|into|about|around|also|again|for|so|if|than|not)$/;
const SMALL =
  /^(?:the|a|an|city|town|village|district|province|region|state|suburb|port|county|capital|area|of|north|south|east|west|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|nearby|downtown|[\p{L}]+ern|Afghan|American|British|Chinese|English|French|German|Indian|Iraqi|Israeli|Russian|Syrian|Turkish|Ukrainian|Mexican|[\p{Lu}][\p{Ll}]+(?:ian|ese|ish|can))$/u;

/** Where a story happens: its dateline, else the place of the text that stands most clearly behind a preposition of place: early, often, and no whole country where a town is named. */
export function findEventPlace(
  reading: AnnotatedText,
  lead: Lead,
  parties: readonly Party[],
  dates: readonly DateFact[],
): SpanWithText | null {
  const { text } = reading;
  if (lead.dateline) {
    const comma = text.slice(lead.dateline.start, lead.dateline.end).indexOf(",");
    const end = comma > 0 ? lead.dateline.start + comma : lead.dateline.end;
    return { start: lead.dateline.start, end, text: text.slice(lead.dateline.start, end) };
  }
  let best: Span | null = null;
  let most = ENOUGH;
  for (const party of parties) {
    if (party.kind !== "place" && party.kind !== "organisation") continue;
    for (const mention of party.mentions) {
      const rank = lead.sentences.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
      const way = wayOf(reading, mention, party.kind);
      if (!way || (way === "names" && rank < 0) || isOfAnotherTime(reading, mention, dates)) continue;
      const early = rank < 0 ? Math.max(0, 0.5 - mention.start / 4000) : 1 - 0.1 * rank;
      const wide = WIDE.has(text.slice(mention.start, mention.end)) ? 0.35 : 0;
      const less = party.kind === "organisation" || way === "names" ? 0.2 : 0;
      const score = early + 0.3 * Math.min(1, party.mentions.length / 4) - wide - less;
      if (score > most) [best, most] = [mention, score];
    }
  }
  if (!best) return null;
  return spanWithText(text, widened(reading, best, parties));
}

/** Whether a day that is not the story's stands behind a place: "talks in Istanbul last month". */
function isOfAnotherTime({ text, published }: AnnotatedText, { end }: Span, dates: readonly DateFact[]): boolean {
  const fact = dates[findFirstSpan(dates, ({ start }) => start >= end)];
  if (!fact?.value || !/^\s(?:in |on |early |late )?$/.test(text.slice(end, fact.start))) return false;
  if (!/^\d{4}-\d{2}-\d{2}/.test(fact.value)) return /^\d/.test(fact.value);
  const away = published ? Math.abs(Date.parse(fact.value.slice(0, 10)) - Date.parse(published.slice(0, 10))) : 0;
  return away > NEAR;
}

/** How a name tells where: behind a preposition of place ("in Turin"), as the first part of an event's name ("the Turin fire"); null where it does not. */
function wayOf(reading: AnnotatedText, mention: Span, kind: Party["kind"]): "stands" | "names" | null {
  const { tokens } = reading;
  const behind = findFirstSpan(tokens, ({ start }) => start >= mention.end);
  const follows = tokens[behind]?.text ?? "";
  if (kind === "place" && EVENT.test(follows)) return "names";
  if (kind === "place" && EVENT.test(tokens[behind + 1]?.text ?? "") && /^\p{Ll}/u.test(follows)) return "names";
  // "in the US election" is in no place.
  if (/^\p{Ll}/u.test(follows) && !GOES_ON.test(follows) && !PLACE_FOLLOWERS.has(follows) && !lookUpVerbForm(follows))
    return null;
  const preposition = prepositionBefore(reading, mention);
  if (kind === "organisation") {
    const last = reading.text.slice(mention.start, mention.end).split(" ").at(-1) ?? "";
    const isBuilding = PLACE_NOUNS.has(last) || BUILDINGS.has(last);
    return isBuilding && preposition && /^(?:at|outside|inside|in)$/.test(preposition) ? "stands" : null;
  }
  return preposition ? "stands" : null;
}

/** The preposition of place that governs a name, in small letters; null where none does. */
function prepositionBefore({ text, tokens, sentences }: AnnotatedText, { start, end }: Span): string | null {
  const from = spanAt(sentences, start)?.start ?? 0;
  const first = findFirstSpan(tokens, (token) => token.start >= start);
  for (let at = first - 1; at >= 0 && first - at < 7; at--) {
    const token = tokens[at];
    if (!token || token.start < from) return null;
    const word = token.text.toLowerCase();
    if (IN.test(word)) return ORIGIN.test(tokens[at - 1]?.text ?? "") ? null : word;
    if (word === "on") return PLACE_NOUNS.has(text.slice(start, end).split(" ").at(-1) ?? "") ? word : null;
    // "in Italy's Turin", "in the port city of Turin", "in Croydon, south London".
    const possessed = token.text === "’s" || token.text === "'s" || /^['’]s$/.test(tokens[at + 1]?.text ?? "");
    if (!possessed && !SMALL.test(token.text)) return null;
  }
  return null;
}

/** A place with the words that belong to it: "south London", "Croydon, south London". */
function widened({ text, tokens }: AnnotatedText, place: Span, parties: readonly Party[]): Span {
  let first = findFirstSpan(tokens, ({ end }) => end > place.start);
  // A name that was found in a part of a word takes the whole of it.
  let end = Math.max(place.end, tokens[findFirstSpan(tokens, (token) => token.end >= place.end)]?.end ?? 0);
  while (DIRECTION.test(tokens[first - 1]?.text ?? "")) first--;
  for (const { kind, mentions } of parties) {
    const next = kind === "place" ? mentions.find(({ start }) => start >= end && start - end < 16) : undefined;
    if (!next || !JOINS.test(text.slice(end, next.start))) continue;
    end = next.end;
    break;
  }
  return { start: tokens[first]?.start ?? place.start, end };
}
