import type { Block, Quote, Span } from "../../../types.ts";
import { findFirstSpan } from "../../text/spans.ts";

// Fewer words than these are repeated by chance.
const LEAST = 5;
// How many of an article's quotes are compared, and how many in a row one pull quote may draw together.
const MOST = 400;
const RUN = 4;

/** A quote, its bare words with a blank at either end, and how far from the running text it is set: 0 in it, 1 as a paragraph of its own, 2 as a heading or block quotation. */
type Place = { quote: Quote; bare: string; apart: 0 | 1 | 2 };

/** The quotes with each pull quote joined to the one it repeats: the same words up to marks, case and blanks, or a part of them, set in a block of their own. The one in the running text stays, with the fuller attribution of the two, and keeps the other's place in `repeats`. */
export function mergePullQuotes(text: string, blocks: readonly Block[], quotes: readonly Quote[]): Quote[] {
  const places = quotes.map(
    (quote): Place => ({ quote, bare: ` ${bareOf(quote.text)} `, apart: apartness(text, blocks, quote) }),
  );
  const compared = places.slice(0, MOST);
  const gone = new Set<Place>();
  const joined = new Map<Place, Place[]>();
  for (const [index, place] of compared.entries()) {
    if (!place.apart || place.bare.split(" ").length - 2 < LEAST) continue;
    const original = compared.find(
      (other, at) =>
        !gone.has(other) &&
        at !== index &&
        (other.apart < place.apart || (other.apart === place.apart && at < index && other.bare === place.bare)) &&
        runFrom(compared, at, index).includes(place.bare) &&
        !isOtherVoice(text, place.quote, other.quote),
    );
    if (!original) continue;
    gone.add(place);
    joined.set(original, [...(joined.get(original) ?? []), place]);
  }
  return places
    .filter((place) => !gone.has(place))
    .map((place) => {
      const others = joined.get(place);
      return others ? withPlaces(place.quote, others) : place.quote;
    });
}

function withPlaces(quote: Quote, others: readonly Place[]): Quote {
  const named = quote.speaker ? quote : others.find((other) => other.quote.speaker)?.quote;
  return {
    ...quote,
    ...(named ? { speaker: named.speaker, via: named.via } : {}),
    repeats: others.map(({ quote: { start, end } }) => ({ start, end })),
  };
}

const bareOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The bare words of a quote and of those that go on in the same voice behind it, the one at `without` left out. */
function runFrom(places: readonly Place[], at: number, without: number): string {
  const first = places[at];
  let run = first?.bare ?? "";
  for (let next = at + 1; next < at + RUN + 1 && first; next++) {
    const place = places[next];
    if (next === without) continue;
    if (!place || place.apart > first.apart || !isSameVoice(place.quote, first.quote)) break;
    run += place.bare.slice(1);
  }
  return run;
}

function isSameVoice(a: Quote, b: Quote): boolean {
  if (!a.speaker || !b.speaker) return false;
  return a.speaker.party === null ? a.speaker.start === b.speaker.start : a.speaker.party === b.speaker.party;
}

/** Whether a pull quote names, in its own line, another party than the quote it would repeat. */
function isOtherVoice(text: string, pull: Quote, original: Quote): boolean {
  const [own, known] = [pull.speaker, original.speaker];
  if (!own || !known || own.party === null || known.party === null || own.party === known.party) return false;
  return !text.slice(Math.min(own.end, pull.end), Math.max(own.start, pull.start)).includes("\n");
}

/** How far from the running text a quote is set. */
function apartness(text: string, blocks: readonly Block[], { start, end }: Span): Place["apart"] {
  const block = blocks[findFirstSpan(blocks, (one) => one.end >= end)];
  if (block && block.start <= start && (block.kind === "heading" || block.kind === "quotation")) return 2;
  return hasWordBeside(text, start - 1, -1) || hasWordBeside(text, end, 1) ? 0 : 1;
}

/** Whether a letter or number stands on the same line, from a place on in one direction; the nearest one tells. */
function hasWordBeside(text: string, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= 0 && at < text.length && text[at] !== "\n"; at += step)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? "")) return true;
  return false;
}
