import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { View } from "../../tools/browser/driver.ts";

/** A colour as red, green and blue from 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number];

/** The colour of the mark on a chosen fact: #ffd84d. */
const MARK: Colour = [255, 216, 77];
const MAX_DIFFERENCE = 6;

/** Counts the pixels in the colour of the mark on a chosen fact, or another one, in a picture of a view. */
export async function markedPixels(view: View, decoder: View, colour: Colour = MARK): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "factbox-pixels-"));
  const file = join(folder, "view.png");
  try {
    await view.screenshot(file);
    const picture = readFileSync(file).toString("base64");
    return Number(
      await decoder.evaluate(`(async () => {
        const bytes = Uint8Array.from(atob("${picture}"), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        canvas.drawImage(bitmap, 0, 0);
        const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (${JSON.stringify(colour)}.every((part, index) => Math.abs(data[at + index] - part) <= ${MAX_DIFFERENCE})) count++;
        return count;
      })()`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
