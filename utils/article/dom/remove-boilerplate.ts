import type { RawBlock } from "../content/join-blocks.ts";

// Lines that belong to the page around the article, whatever element they sit in. Anchored at the line's start and short.
const LEAD_TO_OTHERS =
  /^(?:read (?:more|also|next|the (?:full|latest))|also read|see also|related(?: (?:articles?|stories|topics|content|news))?\b|more (?:on|from|about|stories|news|coverage)|recommended\b|trending\b|most (?:read|popular|viewed)|you may also like|don['’]t miss|up next|watch(?: (?:now|live|more))?\s*:|listen(?: now)?\s*:|in pictures\s*:|gallery\s*:|video\s*:|advertisement\b|ad feedback|sponsored\b|story continues|article continues|scroll to continue|continue reading|follow (?:us|him|her|them)\b|share (?:this|on|via)|click here|sign up\b|subscribe\b|newsletter\b|copyright ©|©|all rights reserved|tags?\s*:|topics?\s*:|filed under|image credit|photo(?:graph)?\s*(?:by|:|credit)|credit\s*:|getty images|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lea también|leer más|te puede interesar|leggi anche|читайте также|читать далее|loading\b|anzeige$|publicité$|publicidad$)/i;
const LEAD_LIMIT = 220;

/** Removes blocks that are the page's and not the article's: teasers, link lists, credits, bylines, a repeated title. */
export function removeBoilerplate<B extends RawBlock>(
  raw: readonly B[],
  said: { title: string; byline: readonly string[] },
): B[] {
  const kept = raw.filter((block, index) => !isClutter(block, index, said));
  // A heading that leads to nothing announces what was taken away.
  while (kept.at(-1)?.kind === "heading") kept.pop();
  return kept.filter(
    (block, index) => !(block.kind === "heading" && kept[index + 1]?.kind === "heading" && isAnnouncement(block.words)),
  );
}

function isAnnouncement(words: string): boolean {
  return words.length < 60 && LEAD_TO_OTHERS.test(words);
}

function isClutter(block: RawBlock, index: number, said: { title: string; byline: readonly string[] }): boolean {
  const { words, kind } = block;
  if (kind === "caption" || block.element.closest("figure, figcaption")) return true;
  if (words.length < LEAD_LIMIT && LEAD_TO_OTHERS.test(words)) return true;
  if (index < 6 && flat(words) === flat(said.title)) return true;
  if (words.length < 60 && isTimeStamp(words)) return true;
  if (words.length < 120 && isByline(words, said.byline)) return true;
  return words.length < LEAD_LIMIT && linkShare(block.element) > 0.8 && !/[.!?…"”»]$/.test(words);
}

/** Whether a line is nothing but a point in time: what stands over a live blog's entries and under headlines. */
function isTimeStamp(words: string): boolean {
  const rest = words
    .toLowerCase()
    .replace(
      /\b(?:last|first|updated?|published|posted|on|at|ago|hours?|hrs?|minutes?|mins?|days?|uhr|a\.?m\.?|p\.?m\.?|[a-z]{2,4}t|gmt|utc)(?![a-z])/g,
      "",
    )
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*/g, "");
  return /\d/.test(words) && !/\p{L}/u.test(rest);
}

function isByline(words: string, byline: readonly string[]): boolean {
  const bare = flat(words.replace(/^(?:by|von|par|por)\s+/i, ""));
  return byline.length > 0 && (bare === flat(byline.join("")) || byline.some((name) => bare === flat(name)));
}

/** Share of an element's words that are links, 0 to 1. */
function linkShare(element: Element): number {
  const all = (element.textContent ?? "").trim().length;
  if (!all) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += (link.textContent ?? "").trim().length;
  return element.closest("a") ? 1 : linked / all;
}

function flat(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
