// npm start: opens an article in a real browser with Factbox and clicks Factbox's button.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../browser/drive.ts";
import type { Driver } from "../browser/driver.ts";
import { type Found, findBrowser } from "../browser/find.ts";
import { installBrowsers } from "../browser/install.ts";
import { buildExtension } from "./build.ts";
import { lacksDisplay, readStartRequest, type StartRequest, USAGE } from "./options.ts";
import { clickFactbox, showInPictures, waitForOverlay } from "./show.ts";
import { type Target, targetOf } from "./target.ts";

const PICTURES = fileURLToPath(new URL("../../.factbox", import.meta.url));
const WAITING = "The article is open. Waiting, twelve seconds at most, for what the page puts over itself …";
const CLICKED = "Factbox's button has been clicked: its popup shows the facts, and says what was taken off the page.";
const LOOK = `Choose a fact to see its sentence in the page; open the receipts to put back what was taken off.
A popup closes when one clicks elsewhere. Factbox's button opens it again: in the toolbar, under the puzzle piece, or Alt+Shift+F.
To end, close the browser or press Ctrl-C here.`;

const say = (words: string) => console.error(words);

function fail(words: string): void {
  say(words);
  process.exitCode = 1;
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Finds the browser to use; installs one if there is none and the user is root. */
async function browserFor(wanted: string | undefined): Promise<Found> {
  const found = findBrowser(wanted);
  if (found.ok || !found.missing) return found;
  say(`${found.error} Trying to install one.`);
  const installed = await installBrowsers([found.missing]);
  return installed.ok ? findBrowser(wanted) : { ...found, error: installed.error };
}

/** Opens a window for the user; resolves when the browser is closed. */
async function lookAround(driver: Driver, target: Target): Promise<void> {
  const page = await driver.open(target.url);
  say(WAITING);
  await waitForOverlay(page);
  const clicked = await clickFactbox(driver, page).then(() => null, inWords);
  say(clicked === null ? CLICKED : `Factbox's button was not clicked from here (${clicked}): click it yourself.`);
  say(LOOK);
  await driver.closed;
}

/** Prints the factbox and the paths of its screenshots. */
async function print(driver: Driver, target: Target): Promise<void> {
  const page = await driver.open(target.url);
  say(WAITING);
  const { state, lines } = await showInPictures(driver, page, relative("", PICTURES) || PICTURES);
  console.log(lines.join("\n"));
  if (state === "failed") process.exitCode = 1;
}

async function run({ browser: wanted, headless }: StartRequest, target: Target): Promise<void> {
  const browser = await browserFor(wanted);
  if (!browser.ok) return fail(browser.error);
  say(`Building Factbox for ${browser.name} …`);
  const built = await buildExtension(browser.engine);
  if (!built.ok) return fail(built.error);
  const hidden = headless || lacksDisplay(process.platform, process.env);
  say(`Opening ${target.url}${hidden ? " without a window" : ""} …`);
  const options = { extension: built.folder, headless: hidden, online: target.online };
  const driver = await startBrowser(browser, options).catch((error) => {
    const advice = hidden ? "" : "\nWithout a display, --headless prints the factbox instead.";
    fail(`${browser.name} did not start: ${inWords(error)}${advice}`);
    return null;
  });
  if (!driver) return;
  const interrupted = new Promise<void>((done) => process.once("SIGINT", done).once("SIGTERM", done));
  try {
    await Promise.race([(hidden ? print : lookAround)(driver, target), interrupted]);
  } catch (error) {
    fail(`Factbox could not be shown on ${target.url}: ${inWords(error)}`);
  } finally {
    await driver.close().catch((error) => say(`${browser.name} did not close: ${inWords(error)}`));
  }
}

const request = readStartRequest(process.argv.slice(2));
if ("help" in request) console.log(USAGE);
else if ("error" in request) fail(`${request.error}\n\n${USAGE}`);
else {
  // npm changes to the project's folder; a relative path is relative to the folder of the command.
  const target = await targetOf(request.target, process.env.INIT_CWD ?? process.cwd());
  if ("error" in target) fail(target.error);
  else await run(request, target).finally(target.close);
}
