import type { Page } from "puppeteer-core";

/** What there is of an extension in a page: its worlds, its scripts, and sheets that were put in from outside. */
export type Presence = { worlds: number; scripts: number; sheets: number };

/**
 * Opens an address in a fresh tab and counts, from before its first byte, what an extension brings into it; `use`
 * gets the page before the count.
 */
export async function presenceOf(
  page: Page,
  url: string,
  origin: string,
  use: (page: Page) => Promise<unknown>,
): Promise<Presence> {
  const found: Presence = { worlds: 0, scripts: 0, sheets: 0 };
  const ours = (address: string) => address.startsWith(origin.replace(/\/$/, ""));
  const session = await page.createCDPSession();
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (ours(context.origin)) found.worlds++;
  });
  session.on("Debugger.scriptParsed", (script) => {
    if (ours(script.url)) found.scripts++;
  });
  session.on("CSS.styleSheetAdded", ({ header }) => {
    if (header.origin === "injected") found.sheets++;
  });
  for (const domain of ["Runtime", "Debugger", "DOM", "CSS"] as const) await session.send(`${domain}.enable`);
  await page.goto(url);
  await use(page);
  // The protocol reports all style sheets, earlier ones included.
  await session.send("CSS.disable");
  found.sheets = 0;
  await session.send("CSS.enable");
  await session.detach();
  return found;
}
