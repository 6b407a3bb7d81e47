import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bidi, connectBidi } from "./bidi.ts";
import type { Driver, OutsideRequest, StartOptions } from "./driver.ts";
import { type Launched, launchFirefox } from "./firefox-launch.ts";
import { userJs } from "./firefox-prefs.ts";
import { closeAllTabsBut, type FirefoxExtension, firefoxPages, firefoxPopup, type InWindow } from "./firefox-views.ts";
import { contentOf, isRecord, requestsOf } from "./parse.ts";

/** Starts Firefox with the extension in a fresh profile, over WebDriver BiDi with access to the browser's own window. */
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
  let extension = await install(bidi, inWindow, options.extension);
  let requests: OutsideRequest[] = [];
  const outsideRequests = async () => {
    requests = await inWindow("factbox.outside").then(requestsOf, () => requests);
    return requests;
  };
  return {
    engine: "firefox",
    get extensionOrigin() {
      return extension.origin;
    },
    ...firefoxPages(bidi, inWindow, { ...options, origin: () => extension.origin }),
    clickToolbar: firefoxPopup(bidi, inWindow, () => extension),
    reset: async (folder) => {
      await inWindow("factbox.closePopup()");
      await inWindow('factbox.setScheme("none")');
      // The browser ends with its last tab.
      await bidi.send("browsingContext.create", { type: "tab" }).then(({ context }) => closeAllTabsBut(bidi, context));
      await bidi.send("webExtension.uninstall", { extension: extension.id });
      await bidi.send("storage.deleteCookies", {});
      extension = await install(bidi, inWindow, folder);
      await inWindow(`factbox.clickInVain(${JSON.stringify(extension.id)})`);
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

/** Installs the extension of a folder; what is known of it from then on. */
async function install(bidi: Bidi, inWindow: InWindow, folder: string): Promise<FirefoxExtension> {
  const { extension } = await bidi.send("webExtension.install", { extensionData: { type: "path", path: folder } });
  const id = String(extension);
  return { id, folder, origin: String(await inWindow(`factbox.origin(${JSON.stringify(id)})`)) };
}

/** The browsing context of the browser's own window. */
async function windowOf(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [first] = Array.isArray(contexts) ? contexts : [];
  if (!isRecord(first)) throw new Error("Firefox shows no window.");
  const context = String(first.context);
  // Older ones answer with a tab where the window was asked for.
  const isWindow = await bidi.evaluate(context, 'typeof ChromeUtils === "object"');
  if (isWindow !== true) throw new Error("This Firefox is too old to be driven: version 153 is known to work.");
  return context;
}

function script(name: "window" | "frame"): string {
  return readFileSync(new URL(`firefox-${name}.js`, import.meta.url), "utf8");
}
