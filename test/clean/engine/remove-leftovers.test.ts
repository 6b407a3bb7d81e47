import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { buildPageModel } from "../../../utils/clean/engine/page-model.ts";
import { removeLeftovers } from "../../../utils/clean/engine/remove-leftovers.ts";
import { runToCompletion } from "../../../utils/clean/engine/task.ts";
import { laidOut } from "../pages.ts";

const TEXT = "The harbour of Velmora reopened on Tuesday, its authority said, after divers had looked at every stone.";

/** Builds a page, takes the leftovers away, and returns what is marked, by id. */
function cleaned({ header = "", main = "", paragraph = "" }) {
  const paragraphs = `<p id="p" ${paragraph}>${TEXT}</p>${`<p>${TEXT}</p>`.repeat(6)}`;
  const { document } = new JSDOM(
    `<header id="header" ${header}><a href="/">Velmora Post</a></header><main id="main" ${main}><article>${paragraphs}</article></main>
     <img id="picture" style="filter: grayscale(1)"><div id="menu" aria-hidden="true">Menu</div>`,
  ).window;
  const before = document.body.innerHTML;
  const undo = removeLeftovers(laidOut(document), runToCompletion(buildPageModel(document)));
  const marks = Object.fromEntries(
    [...document.querySelectorAll("[data-factbox-released]")].map((element) => [
      element.id,
      element.getAttribute("data-factbox-released"),
    ]),
  );
  const restored = () => {
    undo();
    return document.body.innerHTML === before;
  };
  return { document, marks, restored };
}

test("dims nothing any more that was dimmed with the story, and pictures stay as they are", () => {
  const dim = 'style="filter: brightness(0.3) grayscale(1)"';
  const { marks, restored } = cleaned({ header: dim, main: dim });
  expect(marks).toEqual({ header: "filter", main: "filter" });
  expect(restored()).toBe(true);
});

test("shows single paragraphs that are dimmed or blurred", () => {
  expect(cleaned({ paragraph: 'style="opacity: 0.2"' }).marks).toEqual({ p: "opacity" });
  expect(cleaned({ paragraph: 'style="filter: blur(4px)"' }).marks).toEqual({ p: "filter" });
});

test("leaves a header alone whose filter is its own", () => {
  expect(cleaned({ header: 'style="filter: brightness(0.9)"' }).marks).toEqual({});
});

test("gives the story back to the keyboard and to screen readers, with what was taken away beside it", () => {
  const { document, restored } = cleaned({ header: 'inert aria-hidden="true"', main: 'inert aria-hidden="true"' });
  for (const id of ["header", "main"]) {
    expect(document.getElementById(id)?.hasAttribute("inert")).toBe(false);
    expect(document.getElementById(id)?.hasAttribute("aria-hidden")).toBe(false);
  }
  expect(restored()).toBe(true);
});

test("gives a header back that is seen, and leaves hidden what slid out of the window or is no landmark", () => {
  expect(cleaned({ header: "inert" }).document.getElementById("header")?.hasAttribute("inert")).toBe(false);
  const { document } = cleaned({ header: 'inert data-box="-320 0 320 800"' });
  expect(document.getElementById("header")?.hasAttribute("inert")).toBe(true);
  expect(document.getElementById("menu")?.getAttribute("aria-hidden")).toBe("true");
});
