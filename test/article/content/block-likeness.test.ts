import { expect, test } from "vitest";
import {
  hasFurnitureBelow,
  holderOfList,
  isAlike,
  isLikeBoilerplate,
  isNamedLikeFurniture,
} from "../../../utils/article/content/block-likeness.ts";
import { commonAncestor } from "../../../utils/article/content/page-element.ts";
import { blocksOf } from "./blocks-of.ts";

const pair = (html: string) => {
  const [one, other] = blocksOf(html);
  if (!one || !other) throw new Error("fewer than two blocks");
  return [one, other] as const;
};
const alike = (html: string) => {
  const [one, other] = pair(html);
  return isAlike(one.box, other.box);
};

test("compares elements by their parent and tag, or by the boxes around them", () => {
  expect(alike("<p class='a'>One</p><p class='b'><i>Two</i></p>")).toBe(true);
  expect(alike("<div class='x'><p>One</p></div><div class='x'><p>Two</p></div>")).toBe(true);
  expect(alike("<p>One</p><div>Two</div>")).toBe(false);
  expect(alike("<div class='x'><p>One</p></div><div class='y'><p>Two</p></div>")).toBe(false);
});

test("knows furniture by its tag, its name and its links, but not by what is around the story", () => {
  const furniture = (html: string) => {
    const [one, other] = pair(html);
    return hasFurnitureBelow(one.box, commonAncestor(one.box, other.box));
  };
  expect(furniture("<aside><p>One</p></aside><p>Two</p>")).toBe(true);
  expect(furniture("<div class='related-news'><p>One</p></div><p>Two</p>")).toBe(true);
  expect(furniture("<div><p>One <a href='/x'>x</a></p></div><p>Two</p>")).toBe(true);
  expect(furniture("<aside><div><p>One</p></div><p>Two</p></aside>")).toBe(false);
  expect(isNamedLikeFurniture(pair("<p class='caption'>One</p><p>Two</p>")[0].box)).toBe(true);
});

test("knows words that lead elsewhere", () => {
  const [onward, told] = pair("<p>Read more: the port wants a deeper river</p><p>The port wants a deeper river.</p>");
  expect([onward, told].map(isLikeBoilerplate)).toEqual([true, false]);
});

test("finds what a list stands in, past boxes that hold the list alone", () => {
  const [, item] = pair("<section><p>One</p><div><ul><li>Two</li></ul></div></section>");
  expect(holderOfList(item.box)?.tag).toBe("SECTION");
  expect(holderOfList(pair("<p>One</p><p>Two</p>")[0].box)).toBeNull();
});
