import type { Size } from "../browser/driver.ts";

/** A picture to compose: its file's name, its size, and the HTML that shows it; `picture` gives an address to show. */
export type Composition = { name: string; size: Size; html: (picture: (name: string) => string) => string };

/** The sizes that extension stores ask for. */
const STORE_PICTURE: Size = { width: 1280, height: 800 };
const SMALL_TILE: Size = { width: 440, height: 280 };

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { height: 100vh; overflow: hidden; background: #e6f1ed; color: #1b1d20; font-family: system-ui, sans-serif; }
  h1 { font: 700 34px/1.2 Georgia, "DejaVu Serif", serif; }
  p { font-size: 19px; line-height: 1.4; color: #434a50; margin-top: 8px; }
  img { display: block; border-radius: 10px; box-shadow: 0 6px 28px rgb(0 0 0 / 22%); background: #fdfcfa; }
  .words { padding: 36px 48px 0; }
  .stage { position: absolute; inset: 168px 48px 0; }
  .stage img { position: absolute; }
`;

const storePicture = (name: string, heading: string, line: string, stage: Composition["html"]): Composition => ({
  name,
  size: STORE_PICTURE,
  html: (picture) =>
    document(`<div class="words"><h1>${heading}</h1><p>${line}</p></div><div class="stage">${stage(picture)}</div>`),
});

const document = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Factbox</title><style>${STYLE}</style>${body}</html>`;

/** The pictures for the stores, in the order in which a store shows them. */
export const COMPOSITIONS: readonly Composition[] = [
  storePicture(
    "store-1-story.png",
    "The story’s facts, one click away",
    "Who is involved, what happened when, and who said what: each fact in the article’s own words.",
    (picture) => `
      <img src="${picture("page-after.png")}" alt="" style="left: 0; top: 0; width: 800px">
      <img src="${picture("popup.png")}" alt="" style="right: 0; top: 16px; width: 400px">`,
  ),
  storePicture(
    "store-2-clean.png",
    "A page freed of appeals and boxes",
    "Every removal has a receipt with its reason, and one click puts it back.",
    (picture) => `
      <img src="${picture("page-before.png")}" alt="" style="left: 0; top: 0; width: 580px">
      <img src="${picture("page-after.png")}" alt="" style="right: 0; top: 0; width: 580px">`,
  ),
  storePicture(
    "store-3-facts.png",
    "Who said it, who they are, and when",
    "Quotes and paraphrases apart; people with their roles; coming dates for your calendar.",
    (picture) => `
      <img src="${picture("popup-quotes.png")}" alt="" style="left: 0; top: 0; width: 380px">
      <img src="${picture("popup-people.png")}" alt="" style="left: 402px; top: 0; width: 380px">
      <img src="${picture("popup-dates.png")}" alt="" style="right: 0; top: 0; width: 380px">`,
  ),
  storePicture(
    "store-4-reader.png",
    "A reader with the facts beside the article",
    "Your size, width, typeface and ground; print it, save it, or have it read aloud.",
    (picture) => `<img src="${picture("reader.png")}" alt="" style="left: 92px; top: 0; width: 1000px">`,
  ),
  storePicture(
    "store-5-dark.png",
    "Light or dark, and nothing leaves your browser",
    "No server, no account, no telemetry, no network request.",
    (picture) => `
      <img src="${picture("popup-dark.png")}" alt="" style="left: 190px; top: 0; width: 380px">
      <img src="${picture("popup.png")}" alt="" style="right: 190px; top: 0; width: 380px">`,
  ),
  {
    name: "store-tile.png",
    size: SMALL_TILE,
    html: (picture) =>
      document(`
        <div style="padding: 34px 0 0 30px; width: 262px"><h1>Factbox</h1>
          <p style="font-size: 17px">The facts of every news article, on a page without appeals.</p></div>
        <img src="${picture("popup.png")}" alt="" style="position: absolute; left: 280px; top: 34px; width: 250px">`),
  },
];
