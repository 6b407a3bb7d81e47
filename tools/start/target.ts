import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../serve/serve.ts";

/** The page to open: its address, whether it is on another machine, and a function that stops serving it. */
export type Target = { url: string; online: boolean; close: () => Promise<void> };

const SAMPLE = fileURLToPath(new URL("../../test/pages/donation-modal/page.html", import.meta.url));

/** Resolves the named page, a path relative to `folder`, or the sample; returns an error message if it is no page. */
export async function targetOf(named: string | null, folder: string): Promise<Target | { error: string }> {
  if (named !== null && /^https?:\/\//i.test(named)) {
    if (!URL.canParse(named)) return { error: `${named} is no address.` };
    return { url: named, online: true, close: async () => {} };
  }
  const path = named === null ? SAMPLE : pathOf(named, folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return { error: `${path} is a folder. Name one HTML file in it.` };
  }
  const served = await serve(path);
  return "error" in served ? served : { ...served, online: false };
}

function pathOf(named: string, folder: string): string {
  return /^file:\/\//i.test(named) ? fileURLToPath(named) : resolve(folder, named);
}
