import puppeteer, { type Browser } from "puppeteer-core";
import { type StartOptions, USUAL_SIZE } from "./driver.ts";

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

/** Starts Chromium with a folder for its profile and a file for its network log. */
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
