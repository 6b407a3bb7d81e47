import type { ChromiumDriver } from "../../tools/browser/chromium.ts";

/** What Chromium pretends in one document: the default size of text in CSS pixels, forced colours. */
type Emulation = { textSize?: number; forcedColours?: boolean };

/** Makes Chromium pretend something in the document whose address contains `part`. */
export async function emulate(chromium: ChromiumDriver, part: string, emulation: Emulation): Promise<void> {
  const target = chromium.browser.targets().find((one) => one.url().includes(part));
  if (!target) throw new Error(`no document ${part}`);
  const session = await target.createCDPSession();
  const { textSize, forcedColours } = emulation;
  if (textSize !== undefined)
    await session.send("Page.setFontSizes", { fontSizes: { standard: textSize, fixed: textSize } });
  if (forcedColours)
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
}
