import { buildFolder, isRegistered } from "../../tools/browser/built-extension.ts";
import type { Driver } from "../../tools/browser/driver.ts";
import { PATIENCE } from "./visit.ts";

/**
 * Folders of the builds that are shipped, and of Chromium's with access to the tests' own server from its
 * installation on.
 */
export const BUILDS = {
  chromium: buildFolder("chrome-mv3"),
  firefox: buildFolder("firefox-mv3"),
  allowed: buildFolder("chrome-mv3-e2e"),
} as const;

/**
 * Installs the build whose site is allowed, and waits until its script is registered there: a page that opens before
 * has none.
 */
export async function allowSite(chromium: Driver): Promise<void> {
  await chromium.reset(BUILDS.allowed);
  const options = await chromium.openExtensionPage("options.html");
  if (!(await options.waitFor(isRegistered(true), PATIENCE))) throw new Error("the site was not registered");
  await options.close();
}
