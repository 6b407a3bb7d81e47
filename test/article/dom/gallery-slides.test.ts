import { expect, test } from "vitest";
import { gallerySlides } from "../../../utils/article/dom/gallery-slides.ts";

const story = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `Paragraph ${index} tells how the harbour wall of Orlan gave way in the night of the storm, and who mended it before the morning tide came in.`,
  );
const slidesOf = (lines: readonly string[]) =>
  [...gallerySlides(lines.map((words) => ({ words })))].map(({ words }) => words);

test("numbered pictures in a story go with their captions", () => {
  const gallery = [
    "1/4 18 October",
    "A guard waits.",
    "2/4",
    "A house after the fire.",
    "Orlan Pictures",
    "3/4",
    "Boats at dawn.",
  ];
  expect(slidesOf([...story(3), ...gallery, ...story(2)])).toEqual(gallery.slice(0, 6));
});

test("a story of numbered pictures stays, and so do fractions and scores", () => {
  expect(slidesOf(["1/3", "The wall.", "2/3", "The quay.", "3/3", "The boats.", ...story(1)])).toEqual([]);
  expect(slidesOf([...story(4), "2/3 of the boats sank.", "1/2 of them were old.", "3 of 12 were new."])).toEqual([]);
});
