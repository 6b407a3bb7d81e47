import { dayId, figureId, partyId, quoteId } from "../summary/fact-ids.ts";
import { groupEqual } from "../summary/format-figure.ts";
import { listedParties } from "../summary/select-facts.ts";
import { joinInterrupted, type ShownQuote, selectShownQuotes } from "../summary/speakers.ts";
import { createTimeline } from "../summary/timeline.ts";
import type { Block, Factbox, Quote, Span } from "../types.ts";

/** What underlined words tell: who acts, when it happened, how much it was, or what somebody said. */
export type MarkKind = "who" | "when" | "figure" | "said";

/** A fact of the factbox; `id` names it as its row does. The row gives the first of its places. */
export type MarkedFact = { id: string; kind: MarkKind; places: readonly Span[] };

/** Words of the article that state a fact. */
export type FactMark = Span & { fact: MarkedFact };

/** A part of the text that is covered by the same marks, the shortest first. */
export type MarkedPart = Span & { marks: readonly [FactMark, ...FactMark[]] };

/** Returns the facts that the factbox lists, with all their places in the text. */
export function listMarkedFacts({ facts }: Factbox): MarkedFact[] {
  const quotes = selectShownQuotes(facts.quotes);
  return [
    ...listedParties(facts.parties).map((party) => factOf("who", partyId(party), party.mentions)),
    ...createTimeline(facts.dates).map((entry) => factOf("when", dayId(entry), entry.facts)),
    ...groupEqual(facts.figures).map((equal) => factOf("figure", figureId(equal), equal)),
    ...joinInterrupted(quotes).map((quote) => factOf("said", quoteId(quote), piecesOf(quote, quotes))),
  ].filter(({ places }) => places.length > 0);
}

const factOf = (kind: MarkKind, id: string, places: readonly Span[]): MarkedFact => ({
  id,
  kind,
  places: places.map(({ start, end }) => ({ start, end })),
});

/** A quote that its attribution interrupts has several pieces. */
function piecesOf(quote: ShownQuote, quotes: readonly Quote[]): readonly Span[] {
  if (!quote.firstPiece) return [quote];
  return quotes.filter(
    ({ start, end, cue }) => cue?.start === quote.cue?.start && quote.start <= start && end <= quote.end,
  );
}

/** Returns the words to underline: names once a paragraph, everything else wherever it is. */
export function collectMarks(facts: readonly MarkedFact[], blocks: readonly Block[]): FactMark[] {
  return facts.flatMap((fact) =>
    (fact.kind === "who" ? oncePerBlock(fact.places, blocks) : fact.places).map((place) => ({ ...place, fact })),
  );
}

function oncePerBlock(places: readonly Span[], blocks: readonly Block[]): Span[] {
  const seen = new Set<number>();
  return places.filter(({ start }) => {
    const block = blocks.findIndex(({ end }) => end > start);
    const isFirst = !seen.has(block);
    seen.add(block);
    return isFirst;
  });
}

/** Cuts the marked text where a mark begins or ends, so that no two parts overlap; in text order. */
export function splitMarks(marks: readonly FactMark[]): MarkedPart[] {
  const borders = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const waiting = [...marks].sort((a, b) => a.start - b.start);
  let open: FactMark[] = [];
  let next = 0;
  return borders.flatMap((start, index): MarkedPart[] => {
    for (let mark = waiting[next]; mark && mark.start <= start; mark = waiting[++next]) open.push(mark);
    open = open.filter(({ end }) => end > start);
    const [shortest, ...longer] = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    return shortest ? [{ start, end: borders[index + 1] ?? start, marks: [shortest, ...longer] }] : [];
  });
}
