import { expect, test } from "vitest";
import { buildPageModel } from "../../../utils/clean/engine/page-model.ts";
import { runToCompletion } from "../../../utils/clean/engine/task.ts";
import { findOverlays } from "../../../utils/clean/overlays/find-overlays.ts";
import { laidOut, page } from "../pages.ts";

const DIALOG = '<div role="dialog" style="position:fixed" data-box="300 200 400 400">Support us</div>';
const SCRIM = '<div role="dialog" style="position:fixed" data-box="0 0 1000 800"></div>';

/** Finds the overlays after a page's story; counts the styles and the points that it asks the browser for. */
function search(html: string) {
  const document = page("", html);
  const view = laidOut(document);
  const { layout } = view;
  if (!layout) throw new Error("a page without layout");
  const asked = { styles: 0, points: 0 };
  const counting: typeof layout = {
    ...layout,
    style: (element) => {
      asked.styles++;
      return layout.style(element);
    },
    at: (x, y) => {
      asked.points++;
      return layout.at(x, y);
    },
  };
  const model = runToCompletion(buildPageModel(document));
  const overlays = runToCompletion(findOverlays({ ...view, layout: counting }, () => model));
  return { overlays, asked };
}

test("a scrim and its dialog in a box of their own are one overlay", () => {
  const { overlays } = search(`<div id="holder">${SCRIM}${DIALOG}</div>`);
  expect(overlays.map(({ element }) => element.id)).toEqual(["holder"]);
});

test("a box with a hundred dialogs is one overlay; one with more is a list, and holds as many overlays as are looked at", () => {
  expect(search(`<div>${DIALOG.repeat(100)}</div>`).overlays).toHaveLength(1);
  expect(search(`<div>${DIALOG.repeat(101)}</div>`).overlays).toHaveLength(60);
});

test.each([
  ["dialogs in one box", (count: number) => `<div>${DIALOG.repeat(count)}</div>`],
  ["dialogs at the end of the page", (count: number) => DIALOG.repeat(count)],
  ["scrims at the end of the page", (count: number) => SCRIM.repeat(count)],
  ["boxes in a dialog", (count: number) => `<div style="position:fixed">${DIALOG.repeat(count)}</div>`],
])("as much is looked at of three thousand %s as of one thousand", (_, html) => {
  const { asked } = search(html(1_000));
  expect(asked.styles).toBeGreaterThan(0);
  expect(search(html(3_000)).asked).toEqual(asked);
});

test("the middle of the page is asked for once, however many scrims there are", () => {
  expect(search(SCRIM.repeat(100)).asked.points).toBe(1);
});
