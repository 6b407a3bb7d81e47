import { writeFileSync } from "node:fs";
import { setImmediate as nextTask } from "node:timers/promises";
import { findFacts } from "../../utils/facts/find-facts.ts";
import { decideLanguage } from "../../utils/facts/text/language.ts";
import { loadModel } from "../distill/dependencies.ts";
import { extractHtml } from "../distill/page.ts";
import type { CommandArguments } from "./commands.ts";
import { fitExponent, type Timing } from "./fit-growth.ts";
import { GROWING_PAGES } from "./growing-pages.ts";
import { GROWING_TEXTS } from "./growing-texts.ts";
import { drawGrowth, type Series } from "./growth-picture.ts";

/** The facts engine has no limit of its own, so that its texts grow beyond what the pipeline gives it. */
const TEXT_CHARS = [25_000, 100_000, 400_000, 1_600_000];
const PAGE_CHARS = [25_000, 100_000, 400_000, 1_600_000, 6_400_000];
/** A kind that takes longer for one size is not tried with the next. */
const MAX_MS = 15_000;
/** Short times are the least of so many. */
const SHORT_MS = 500;
const ROUNDS = 3;
const MAX_EXPONENT = 1.15;

type Row = { kind: string; timings: Timing[] };

/** Reads a text of a kind, as the batch command reads it, however long it is. */
function readText(text: string, declared: string): void {
  const { tag, model } = decideLanguage(text, declared);
  const input = { text, published: "2026-03-16", title: null, site: null, byline: [], blocks: [] };
  findFacts(input, tag, model ? loadModel(model) : null);
}

const readPage = (html: string): void => {
  extractHtml(html, { url: "https://orlan.example/", published: null, withHtml: false });
};

/** Returns the processor time that work takes, in milliseconds. */
function cpuTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function timeKind(sizes: readonly number[], make: (chars: number) => () => void): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const size of sizes) {
    const run = make(size);
    let ms = cpuTime(run);
    for (let round = 1; round < ROUNDS && ms < SHORT_MS; round++) ms = Math.min(ms, cpuTime(run));
    timings.push({ size, ms });
    if (ms > MAX_MS) break;
    // What the DOM holds by weak references is freed only between tasks.
    await nextTask();
  }
  return timings;
}

const secondsPerMegabyte = ({ timings }: Row): number => {
  const { size = 1, ms = 0 } = timings.at(-1) ?? {};
  return (1_000 * ms) / size;
};

function print(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({ kind, timings }) => [
    kind,
    {
      ...Object.fromEntries(timings.map(({ size, ms }) => [`${size / 1_000} kB, ms`, Math.round(ms)])),
      exponent: fitExponent(timings).toFixed(2),
      "s per MB": secondsPerMegabyte({ kind, timings }).toFixed(1),
    },
  ]);
  console.log(title);
  console.table(Object.fromEntries(cells));
}

/** Returns the first kind, which is ordinary, and the one with the most time for each character. */
function ordinaryAndSlowest(step: string, rows: readonly Row[]): Series[] {
  const [ordinary, ...others] = rows;
  const [slowest] = others.toSorted((one, other) => secondsPerMegabyte(other) - secondsPerMegabyte(one));
  return [ordinary ?? [], slowest ?? []].flat().map(({ kind, timings }) => ({ name: `${step}: ${kind}`, timings }));
}

/**
 * Times the facts of texts and the articles of pages that grow, kind by kind, in processor time, and fits the exponent
 * of the growth. Words on the command line choose the kinds whose names hold one of them; `--picture` names an SVG file
 * for the ordinary and the slowest kind of each.
 * Resolves to 1 if a kind that is slower than ordinary news grows faster than its size.
 */
export async function benchGrowth({ positionals, picture }: CommandArguments): Promise<number> {
  const isChosen = ({ name }: { name: string }) =>
    !positionals.length || positionals.some((word) => name.includes(word));
  const [ordinary] = GROWING_TEXTS;
  // The first run compiles the code.
  if (ordinary) readText(ordinary.text(100_000), ordinary.language);
  const texts: Row[] = [];
  for (const { name, language, text } of GROWING_TEXTS.filter(isChosen)) {
    const read = (words: string) => () => readText(words, language);
    texts.push({ kind: name, timings: await timeKind(TEXT_CHARS, (chars) => read(text(chars))) });
  }
  if (texts.length) print("facts of texts", texts);
  const pages: Row[] = [];
  for (const { name, html } of GROWING_PAGES.filter(isChosen)) {
    const read = (page: string) => () => readPage(page);
    pages.push({ kind: name, timings: await timeKind(PAGE_CHARS, (chars) => read(html(chars))) });
  }
  if (pages.length) print("articles of pages, in Node", pages);
  if (picture)
    writeFileSync(
      picture,
      drawGrowth([...ordinaryAndSlowest("facts", texts), ...ordinaryAndSlowest("article", pages)]),
    );
  const rows = [...texts, ...pages];
  const news = rows.find(({ kind }) => kind === ordinary?.name);
  if (news) console.log(`${news.kind}: ${secondsPerMegabyte(news).toFixed(1)} s per MB`);
  const slow = rows.filter((row) => !news || secondsPerMegabyte(row) >= secondsPerMegabyte(news));
  const faults = slow.filter(({ timings }) => fitExponent(timings) > MAX_EXPONENT);
  for (const { kind } of faults) console.log(`grows faster than its size: ${kind}`);
  return faults.length ? 1 : 0;
}
