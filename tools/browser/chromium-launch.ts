import puppeteer, { type Browser } from "puppeteer-core";
import { APPEARING, FIRST_PAGE, type StartOptions, USUAL_SIZE } from "./driver.ts";
import { until } from "./waiting.ts";

/** Switches that turn off Chromium's background services and first-run pages. */
export const QUIET_CHROMIUM: readonly string[] = [
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium's sandbox refuses to run as root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
// No other host name resolves, so nothing can leave; the log still records every attempt.
const OFFLINE = ["--host-resolver-rules=MAP localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

const IS_LOADED = "document.readyState === 'complete'";

/** Installs the extension of a folder; returns its identifier once the page that it opens then is there, or closed. */
export async function installExtension(browser: Browser, folder: string, keepsFirstPage = false): Promise<string> {
  const id = await browser.installExtension(folder);
  const address = `chrome-extension://${id}/${FIRST_PAGE}`;
  const first = await until(
    APPEARING,
    async () => (await browser.pages()).find((page) => page.url() === address) ?? null,
  );
  // A page that is closed while it loads can leave its process without messages, for the extension's next pages too.
  if (first) await until(APPEARING, async () => (await first.evaluate(IS_LOADED).catch(() => false)) || null);
  // Left open, it would be in front of the page that is opened next.
  if (!keepsFirstPage) await first?.close();
  return id;
}

/** Launches Chromium with a profile folder and a network log. */
export function launchChromium(
  { program, headless, online, downloads }: StartOptions,
  userDataDir: string,
  log: string,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program,
    pipe: true,
    enableExtensions: true,
    headless,
    defaultViewport: null,
    userDataDir,
    ...(downloads ? { downloadBehavior: { policy: "allow", downloadPath: downloads } as const } : {}),
    // The test runner handles signals and closes the browser.
    handleSIGINT: false,
    args: [
      ...QUIET_CHROMIUM,
      // Older versions require it to install an unpacked extension.
      "--enable-unsafe-extension-debugging",
      ...(online ? [] : OFFLINE),
      `--log-net-log=${log}`,
      // The headless default is 800 by 600 pixels, where a popup is shorter than elsewhere.
      ...(headless ? ["--screen-info={1600x1200}"] : []),
      `--window-size=${USUAL_SIZE.width},${USUAL_SIZE.height}`,
    ],
  });
}
