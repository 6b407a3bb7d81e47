import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { textOfRoots } from "../../../utils/clean/dom/element-text.ts";
import type { Overlay } from "../../../utils/clean/overlays/find-overlays.ts";
import { isMessage, sitePartsOf } from "../../../utils/clean/overlays/site-bar.ts";

function barOf(html: string): Overlay {
  const { document } = new JSDOM(`<div id="bar">${html}</div>`, { url: "https://velmora.example/news/story" }).window;
  const [element] = document.body.children;
  if (!element) throw new Error("no bar");
  const geometry = { share: 0.1, central: false, narrow: false, dialog: false, fixed: true, scrim: false };
  return { element, roots: [element], text: textOfRoots([element]), ...geometry };
}

test.each([
  ["a menu button", '<button aria-expanded="false">☰</button> <a href="/donate">Donate</a>'],
  ["a menu button by its class alone", '<button class="hamburger"><i></i></button> <a href="/donate">Donate</a>'],
  ["a menu button by its label", '<button>Menu</button> <a href="/donate">Donate</a>'],
  ["a search", '<form role="search"><input></form> <a href="/donate">Donate</a>'],
  ["playback", "<button>▶</button> 0:00 / 42:10 <a href='/donate'>Support the station</a>"],
  [
    "a table of contents",
    '<a href="#a">Start</a> <a href="#b">Middle</a> <a href="#c">End</a> <a href="/donate">Donate</a>',
  ],
  ["a way to the top", '<a class="back-to-top" href="#">↑</a> <a href="/donate">Donate</a>'],
])("%s belongs to the site's frame", (_, html) => {
  expect(sitePartsOf(barOf(html), null)).toBe("frame");
});

test.each([
  ["the way home", '<a href="/"><b>Velmora Post</b></a> <a href="/subscribe">Subscribe</a>'],
  ["the whole address of the front page", '<a href="https://velmora.example/">Post</a> <a href="/donate">Donate</a>'],
  ["the log-in", '<a href="/login">Log in</a> <a href="/subscribe">Subscribe</a>'],
])("%s is a part that an appeal may show too", (_, html) => {
  expect(sitePartsOf(barOf(html), null)).toBe("some");
});

test("an appeal holds no part of the site, whatever closes it", () => {
  const html =
    'Support us from $5 a month. <a href="/donate">Donate</a> <a href="#later">Later</a> <button class="menu-close">×</button>';
  expect(sitePartsOf(barOf(html), null)).toBe("none");
});

test("a message says more than its controls", () => {
  expect(isMessage(barOf('Our readers pay for our work. Will you help? <a href="/donate">Donate</a>'))).toBe(true);
  expect(isMessage(barOf('<a href="/">Velmora Post</a> <a href="/donate">Donate to Velmora Post now</a>'))).toBe(false);
});
