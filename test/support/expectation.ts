import { readdirSync } from "node:fs";
import { join } from "node:path";
import { partyOf } from "../../utils/shared/party-of.ts";
import type { Article, Facts, PageState, RemovalKind, SpanWithText } from "../../utils/types.ts";
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

/** Returns true if a name is the expected one, or that after a title ("Bäckerin Swantje Oelkers"). */
const isName = (name: string | undefined, wanted: string) => name === wanted || name?.endsWith(` ${wanted}`) === true;

/**
 * Returns true if a role is the expected one, or that after an article and a possessor ("the firm’s chief
 * engineer").
 */
const isRole = (role: string | null, wanted: string) =>
  role === wanted || role?.replace(/^(?:an?|the)\s+(?:\S+’s\s+)?/i, "") === wanted;

/** Returns true if a phrase has the expected words; datelines print them in capitals. */
const isPhrase = (phrase: SpanWithText | null, wanted: string) => phrase?.text.toLowerCase() === wanted.toLowerCase();

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

/** Returns the expected facts that are missing or different and the false ones that were found, one line each. */
export function factFaults({ facts }: AnalyzedPage, expected: Expectation): string[] {
  const faults: string[] = [];
  const wanted = expected.facts ?? {};
  for (const { text, value } of wanted.dates ?? [])
    if (!facts.dates.some((date) => date.text === text && date.value === value)) faults.push(`date ${text} = ${value}`);
  for (const party of wanted.parties ?? []) {
    const found = facts.parties.find(({ name, aliases }) => name === party.name || aliases.includes(party.name));
    if (!found) faults.push(`party ${party.name}`);
    else if (found.kind !== party.kind) faults.push(`party ${party.name} is a ${found.kind}, not a ${party.kind}`);
    else if (party.role && !isRole(found.role, party.role))
      faults.push(`role of ${party.name}: ${found.role}, not ${party.role}`);
  }
  for (const quote of wanted.quotes ?? []) faults.push(...quoteFaults(facts, quote));
  for (const figure of wanted.figures ?? []) {
    const value = JSON.stringify(figure.value);
    const found = facts.figures.some(
      (one) =>
        one.text === figure.text &&
        JSON.stringify(one.value) === value &&
        (figure.unit === undefined || one.unit === figure.unit),
    );
    if (!found) faults.push(`figure ${figure.text} = ${value} ${figure.unit}`);
  }
  const { who, when, where } = wanted.event ?? {};
  if (who && !isPhrase(facts.event.who, who)) faults.push(`who: ${facts.event.who?.text}, not ${who}`);
  if (where && !isPhrase(facts.event.where, where)) faults.push(`where: ${facts.event.where?.text}, not ${where}`);
  if (when && facts.event.when?.value?.slice(0, 10) !== when)
    faults.push(`when: ${facts.event.when?.value}, not ${when}`);
  for (const name of expected.not?.parties ?? [])
    if (facts.parties.some((party) => party.name === name)) faults.push(`false party ${name}`);
  for (const name of expected.not?.speakers ?? [])
    if (facts.quotes.some(({ speaker }) => speaker?.text.includes(name))) faults.push(`false speaker ${name}`);
  return faults;
}

type ExpectedQuote = NonNullable<NonNullable<Expectation["facts"]>["quotes"]>[number];

function quoteFaults(facts: Facts, wanted: ExpectedQuote): string[] {
  const found = facts.quotes.find(({ text }) => text === wanted.text);
  if (!found) return [`quote ${wanted.text}`];
  const faults: string[] = [];
  const { speaker, via } = found;
  const party = partyOf(found, facts);
  const names = [speaker?.text, party?.name, ...(party?.aliases ?? [])];
  if (wanted.speaker === null && speaker) faults.push(`speaker of “${wanted.text}”: ${speaker.text}, not nobody`);
  if (wanted.speaker && !names.some((name) => isName(name, wanted.speaker ?? "")))
    faults.push(`speaker of “${wanted.text}”: ${names.join("/")}, not ${wanted.speaker}`);
  if (wanted.anonymous !== undefined && speaker?.anonymous !== wanted.anonymous)
    faults.push(`anonymous: “${wanted.text}”`);
  if (wanted.via && via?.text !== wanted.via) faults.push(`via of “${wanted.text}”: ${via?.text}, not ${wanted.via}`);
  return faults;
}

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
