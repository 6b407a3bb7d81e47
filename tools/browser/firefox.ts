import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bidi, connectBidi } from "./bidi.ts";
import { APPEARING, type Driver, FIRST_PAGE, type OutsideRequest, type StartOptions } from "./driver.ts";
import { type Launched, launchFirefox } from "./firefox-launch.ts";
import { userJs } from "./firefox-prefs.ts";
import { closeAllTabsBut, firefoxPages, firefoxPopup, type InWindow } from "./firefox-views.ts";
import { contentOf, isRecord, requestsOf } from "./parse.ts";

/**
 * Deletes the extension's data, from one of its own pages.
 * It is not installed again: Firefox 153 then shows an empty panel at every second click.
 */
const FORGET = `Promise.all([browser.storage.local.clear(), browser.storage.session.clear(),
  browser.permissions.getAll().then(({ origins }) => origins.length > 0 && browser.permissions.remove({ origins }))]).then(() => null)`;

/** Starts Firefox with the extension in a fresh profile, over WebDriver BiDi with access to the browser window. */
export async function startFirefox(options: StartOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "factbox-firefox-"));
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    writeFileSync(join(profile, "user.js"), userJs(options));
    const launched = await launchFirefox(options.program, profile, options.headless);
    try {
      return await drive(launched, options, forget);
    } catch (error) {
      await launched.end(0);
      throw error;
    }
  } catch (error) {
    forget();
    throw error;
  }
}

async function drive({ address, end, ended }: Launched, options: StartOptions, forget: () => void): Promise<Driver> {
  const bidi = await connectBidi(address);
  const window = await windowOf(bidi);
  const inWindow: InWindow = (expression) => bidi.evaluate(window, expression);
  await inWindow(`(() => { const frameScript = ${JSON.stringify(script("frame"))};\n${script("window")} })()`);
  const installed = await bidi.send("webExtension.install", {
    extensionData: { type: "path", path: options.extension },
  });
  const id = JSON.stringify(installed.extension);
  const extensionOrigin = String(await inWindow(`factbox.origin(${id})`));
  const pages = firefoxPages(bidi, inWindow, { ...options, origin: extensionOrigin });
  // Left open, it would be in front of the page that is opened next.
  await (await pages.waitForPage(extensionOrigin + FIRST_PAGE, APPEARING))?.close();
  let requests: OutsideRequest[] = [];
  const outsideRequests = async () => {
    requests = await inWindow("factbox.outside").then(requestsOf, () => requests);
    return requests;
  };
  return {
    engine: "firefox",
    extensionOrigin,
    ...pages,
    clickToolbar: firefoxPopup(bidi, inWindow, { id, folder: options.extension }),
    reset: async (folder) => {
      if (folder !== options.extension) throw new Error("Firefox keeps the extension that it was started with.");
      await inWindow("factbox.closePopup()");
      await inWindow('factbox.setScheme("none")');
      const own = await pages.openExtensionPage("options.html");
      await own.evaluate(FORGET);
      // The browser ends with its last tab.
      const { context } = await bidi.send("browsingContext.create", { type: "tab" });
      await closeAllTabsBut(bidi, context);
      await bidi.send("storage.deleteCookies", {});
    },
    setColourScheme: async (scheme) => void (await inWindow(`factbox.setScheme(${JSON.stringify(scheme)})`)),
    readClipboard: async () => contentOf(await inWindow("factbox.clipboard()")),
    outsideRequests,
    closed: ended,
    close: async () => {
      await outsideRequests();
      await bidi.send("browser.close", {}).catch(() => {});
      await end();
      forget();
    },
  };
}

/** Returns the browsing context of the browser window. */
async function windowOf(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [first] = Array.isArray(contexts) ? contexts : [];
  if (!isRecord(first)) throw new Error("Firefox shows no window.");
  const context = String(first.context);
  // Older versions return a tab instead of the window.
  const isWindow = await bidi.evaluate(context, 'typeof ChromeUtils === "object"');
  if (isWindow !== true) throw new Error("This Firefox is too old to be driven: version 153 is known to work.");
  return context;
}

function script(name: "window" | "frame"): string {
  return readFileSync(new URL(`firefox-${name}.js`, import.meta.url), "utf8");
}
