import { readdirSync } from "node:fs";
import { join } from "node:path";
import { partyOf } from "../../utils/shared/party-of.ts";
import type { Article, PageState, RemovalKind, Span } from "../../utils/types.ts";
import type { AnalyzedPage } from "./analyze.ts";
import { ROOT, read } from "./source-files.ts";

/** What a careful reader wrote down about a page; see `test/pages/README.md`. A key that is left out is open. */
export type Expectation = {
  about: string;
  url: string;
  state: PageState;
  article?: Partial<Article>;
  body?: { paragraphs?: number; first?: string; last?: string };
  drops?: string[];
  facts?: {
    dates?: { text: string; value: string }[];
    parties?: { name: string; kind: string; role?: string | null }[];
    quotes?: { text: string; speaker?: string | null; via?: string; anonymous?: boolean }[];
    figures?: { text: string; value: number | [number, number]; unit?: string | null }[];
    event?: { who?: string; when?: string; where?: string };
  };
  not?: { parties?: string[]; speakers?: string[] };
  removals?: { kind: RemovalKind; words: string; after?: number }[];
  stays?: string[];
  scroll?: "free" | "locked";
};

/** The fixtures' folders. */
export const SLUGS: string[] = readdirSync(join(ROOT, "test/pages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What is expected of a fixture's page. */
export function expectationOf(slug: string): Expectation {
  return JSON.parse(read(`test/pages/${slug}/expected.json`));
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Every place of some words in a text. */
function places(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** What of the article is other than expected, one line each. */
export function articleFaults({ article, state }: AnalyzedPage, expected: Expectation): string[] {
  const faults: string[] = [];
  const instant = (time: unknown) => (typeof time === "string" && /T/.test(time) ? Date.parse(time) : Number.NaN);
  const want = (what: string, is: unknown, should: unknown) => {
    if (Math.abs(instant(is) - instant(should)) < 1000) return;
    if (JSON.stringify(is) !== JSON.stringify(should))
      faults.push(`${what}: ${JSON.stringify(is)} is not ${JSON.stringify(should)}`);
  };
  want("state", state, expected.state);
  const said = new Map<string, unknown>(Object.entries(article));
  for (const [key, value] of Object.entries(expected.article ?? {})) want(key, said.get(key), value);
  if (state === "not-an-article") return faults;
  const { paragraphs, first, last } = expected.body ?? {};
  const bodies = article.blocks.filter(({ kind }) => kind !== "heading" && kind !== "caption");
  const start = first ? article.text.indexOf(first) : 0;
  const counted = bodies.filter((block) => block.end > start);
  if (paragraphs !== undefined) want("paragraphs", counted.length, paragraphs);
  if (start < 0) faults.push(`first words missing: ${first}`);
  if (last && !article.text.trimEnd().endsWith(last))
    faults.push(`ends with ${JSON.stringify(article.text.slice(-80))}`);
  for (const words of expected.drops ?? []) if (article.text.includes(words)) faults.push(`not dropped: ${words}`);
  return faults;
}

/** What of the facts is missing, wrong or false, one line each. */
export function factFaults({ article, facts }: AnalyzedPage, expected: Expectation): string[] {
  const { text } = article;
  const faults: string[] = [];
  const wanted = expected.facts ?? {};
  const value = (one: unknown) => JSON.stringify(one);
  for (const date of wanted.dates ?? []) {
    const spots = places(text, date.text);
    if (!facts.dates.some((found) => found.value === date.value && spots.some((spot) => overlaps(found, spot))))
      faults.push(`date ${date.text} = ${date.value}`);
  }
  for (const party of wanted.parties ?? []) {
    const found = facts.parties.find(({ name, aliases }) => name === party.name || aliases.includes(party.name));
    if (!found) faults.push(`party ${party.name}`);
    else if (found.kind !== party.kind) faults.push(`party ${party.name} is a ${found.kind}, not a ${party.kind}`);
    else if (party.role && !found.role?.includes(party.role))
      faults.push(`role of ${party.name}: ${found.role}, not ${party.role}`);
  }
  for (const quote of wanted.quotes ?? []) {
    const spots = places(text, quote.text);
    const found = facts.quotes.find((one) => spots.some((spot) => overlaps(one, spot)));
    if (!found) {
      faults.push(`quote ${quote.text}`);
      continue;
    }
    const party = partyOf(found, facts);
    const names = [found.speaker?.text, party?.name, ...(party?.aliases ?? [])];
    if (quote.speaker === null && found.speaker)
      faults.push(`speaker of “${quote.text}”: ${found.speaker.text}, not nobody`);
    if (
      quote.speaker &&
      !names.some((name) => name?.includes(quote.speaker ?? "") || (name && quote.speaker?.includes(name)))
    )
      faults.push(`speaker of “${quote.text}”: ${names.join("/")}, not ${quote.speaker}`);
    if (quote.anonymous !== undefined && found.speaker?.anonymous !== quote.anonymous)
      faults.push(`anonymous: “${quote.text}”`);
    if (quote.via && found.via?.text !== quote.via)
      faults.push(`via of “${quote.text}”: ${found.via?.text}, not ${quote.via}`);
  }
  for (const figure of wanted.figures ?? []) {
    const spots = places(text, figure.text);
    const met = facts.figures.some(
      (one) =>
        spots.some((spot) => overlaps(one, spot)) &&
        value(one.value) === value(figure.value) &&
        (figure.unit === undefined || one.unit === figure.unit),
    );
    if (!met) faults.push(`figure ${figure.text} = ${value(figure.value)} ${figure.unit}`);
  }
  const { who, when, where } = wanted.event ?? {};
  if (who && !phraseMeets(facts.event.who?.text, who)) faults.push(`who: ${facts.event.who?.text}, not ${who}`);
  if (where && !phraseMeets(facts.event.where?.text, where))
    faults.push(`where: ${facts.event.where?.text}, not ${where}`);
  if (when && facts.event.when?.value?.slice(0, 10) !== when)
    faults.push(`when: ${facts.event.when?.value}, not ${when}`);
  for (const name of expected.not?.parties ?? [])
    if (facts.parties.some((party) => party.name === name)) faults.push(`false party ${name}`);
  for (const name of expected.not?.speakers ?? [])
    if (facts.quotes.some(({ speaker }) => speaker?.text.includes(name))) faults.push(`false speaker ${name}`);
  return faults;
}

const phraseMeets = (phrase: string | undefined, wanted: string) => {
  const [is, should] = [phrase?.toLowerCase(), wanted.toLowerCase()];
  return is !== undefined && (is.includes(should) || should.includes(is));
};

/** Every fact whose words are not where it says they are. */
export function misplaced({ article, facts }: AnalyzedPage): string[] {
  const { event, dates, parties, quotes, figures } = facts;
  const all = [
    event.who,
    event.what,
    event.when,
    event.where,
    ...dates,
    ...parties,
    ...figures,
    ...quotes,
    ...quotes.flatMap(({ speaker, cue, via }) => [speaker, cue, via]),
  ];
  return all.flatMap((fact) => (fact && article.text.slice(fact.start, fact.end) !== fact.text ? [fact.text] : []));
}
