import { JSDOM } from "jsdom";
import { splitIntoBlocks } from "../../../utils/article/content/page-blocks.ts";
import type { PageBlock } from "../../../utils/article/content/types.ts";

/** Splits the body of an invented page into blocks. */
export const blocksOf = (body: string): PageBlock[] =>
  splitIntoBlocks(new JSDOM(`<body>${body}</body>`).window.document.body).blocks;

/** A long paragraph of an invented story, another one for each number. */
export const sentence = (number: number) =>
  `The council of Arden Hill voted on day ${number} to reopen the old quarry road after nine years of quarrels.`;

/** Returns such paragraphs, numbered from one number to another. */
export const story = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `<p>${sentence(from + index)}</p>`).join("");
