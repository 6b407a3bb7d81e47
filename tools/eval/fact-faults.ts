import type { Facts, Span, SpanWithText } from "../../utils/types.ts";
import { quoteFaults } from "./quote-faults.ts";

/**
 * Lists what breaks the promises of `utils/types.ts` about the facts of a text: that each is a slice of it at its
 * offsets, that the lists are in their order, and that indices, shares and numbers are in their ranges.
 */
export function factFaults(text: string, { event, dates, parties, quotes, figures }: Facts): string[] {
  const faults: string[] = [];
  const report = (what: string, { start, end }: Span) =>
    faults.push(`${what} at ${start}–${end}: ${JSON.stringify(text.slice(start, end).slice(0, 80))}`);
  const check = (what: string, span: Span & Partial<SpanWithText>) => {
    const { start, end } = span;
    const isInside =
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
    if (!isInside) report(`${what} is no span of the text`, span);
    else if (span.text !== undefined && text.slice(start, end) !== span.text) report(`${what} has other words`, span);
  };
  const checkOrder = (what: string, spans: readonly Span[]) => {
    for (const [index, span] of spans.entries())
      if (span.start < (spans[index - 1]?.start ?? 0)) report(`${what} is not in text order`, span);
  };

  for (const [name, phrase] of Object.entries(event)) if (phrase) check(`the event's ${name}`, phrase);
  for (const date of dates) {
    check("a date", date);
    if (!isShare(date.certainty)) report(`a date of certainty ${date.certainty}`, date);
  }
  for (const figure of figures) {
    check("a figure", figure);
    if (figure.counts) check("what a figure counts", figure.counts);
    if (![figure.value].flat().every(Number.isFinite)) report(`a figure of value ${figure.value}`, figure);
    if (figure.qualifier !== null && !text.includes(figure.qualifier)) report("a qualifier of other words", figure);
  }
  for (const [index, party] of parties.entries()) {
    check("a party", party);
    for (const mention of party.mentions) check("a mention", mention);
    checkOrder("a mention", party.mentions);
    if (party.mentions[0]?.start !== party.start) report("a party's first mention is elsewhere", party);
    if (party.role !== null && !text.includes(party.role)) report(`the role ${party.role} of other words`, party);
    if (!isShare(party.salience) || party.salience > (parties[index - 1]?.salience ?? 1))
      report(`a party of salience ${party.salience}`, party);
  }
  for (const quote of quotes) {
    if (!isShare(quote.certainty)) report(`a quote of certainty ${quote.certainty}`, quote);
    const party = quote.speaker?.party ?? null;
    if (party !== null && !parties[party]) report(`the speaker is party ${party} of ${parties.length}`, quote);
    if (quote.interruption) check("an interruption", quote.interruption);
    if (quote.speaker?.introduction) check("an introduction", quote.speaker.introduction);
  }
  checkOrder("a date", dates);
  checkOrder("a figure", figures);
  checkOrder("a quote", quotes);
  return [...faults, ...quoteFaults(text, quotes)];
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;
