import type { Browser, Page } from "puppeteer-core";

// A twentieth of magenta over white is seen by nobody and may be an artefact of the picture's packing; a tenth is a
// tint.
const TINT = 24;
// Of a frame's pixels, this part must be tinted: a page that shows a veil shows it from edge to edge.
const PART = 0.05;

/** Counts, in a page, the pictures (JPEG, base64) that show magenta. */
const COUNT = `async (pictures) => {
  let seen = 0;
  for (const picture of pictures) {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let tinted = 0;
    for (let at = 0; at < data.length; at += 4)
      if (Math.min(data[at], data[at + 2]) - data[at + 1] > ${TINT}) tinted++;
    if (tinted > ${PART} * (data.length / 4)) seen++;
  }
  return seen;
}`;

/** Every frame that the compositor draws of a tab while `use` runs, as JPEG in base64. */
export async function framesOf(page: Page, use: () => Promise<unknown>): Promise<string[]> {
  await page.tracing.start({ screenshots: true, categories: [] });
  await use();
  const { traceEvents } = Object(JSON.parse(new TextDecoder().decode(await page.tracing.stop())));
  if (!Array.isArray(traceEvents)) throw new Error("the browser gave no trace");
  return traceEvents.flatMap(({ name, args }) =>
    name === "Screenshot" && typeof args?.snapshot === "string" ? [args.snapshot] : [],
  );
}

/** How many of some frames show magenta over a part of them that nobody overlooks. */
export async function framesInMagenta(browser: Browser, frames: readonly string[]): Promise<number> {
  const page = await browser.newPage();
  const seen: unknown = await page.evaluate(`(${COUNT})(${JSON.stringify(frames)})`);
  await page.close();
  return Number(seen);
}
