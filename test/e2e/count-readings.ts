import type { ChromiumDriver } from "../../tools/browser/chromium.ts";
import { tabAt } from "./tabs.ts";

/** Counts from now on how often the script that reads a page is run in a tab whose address has some words. */
export async function countReadings(chromium: ChromiumDriver, words: string): Promise<() => number> {
  const session = await (await tabAt(chromium, words)).createCDPSession();
  let count = 0;
  session.on("Debugger.scriptParsed", ({ url }) => {
    if (url.endsWith("/distill.js")) count++;
  });
  await session.send("Debugger.enable");
  return () => count;
}
