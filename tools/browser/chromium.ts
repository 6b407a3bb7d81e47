import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { installExtension, launchChromium } from "./chromium-launch.ts";
import { closePopup, mouseActions, viewOf } from "./chromium-views.ts";
import {
  APPEARING,
  type Driver,
  type OutsideRequest,
  type PageHandle,
  type Scheme,
  type StartOptions,
  USUAL_SIZE,
} from "./driver.ts";
import { readNetLog } from "./net-log.ts";
import { contentOf, popupPath } from "./parse.ts";
import { until } from "./waiting.ts";

const READ_CLIPBOARD = `navigator.clipboard.read().then(async (items) => Object.fromEntries(await Promise.all(
  items.flatMap((item) => item.types.map(async (type) => [type, await (await item.getType(type)).text()])))))`;

/** A driver of Chromium that also exposes Puppeteer's browser. */
export type ChromiumDriver = Driver & { browser: Browser };

/** Starts Chromium, or a browser based on it, with the extension in a fresh profile. */
export async function startChromium(options: StartOptions): Promise<ChromiumDriver> {
  const profile = mkdtempSync(join(tmpdir(), "factbox-chromium-"));
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const log = join(profile, "net-log.json");
  try {
    const browser = await launchChromium(options, join(profile, "data"), log);
    return await drive(browser, options, log, forget).catch(async (error) => {
      await browser.close();
      throw error;
    });
  } catch (error) {
    forget();
    throw error;
  }
}

async function drive(
  browser: Browser,
  options: StartOptions,
  log: string,
  forget: () => void,
): Promise<ChromiumDriver> {
  const closed = new Promise<void>((done) => browser.on("disconnected", () => done()));
  const [blank] = await browser.pages();
  const extension: Installed = {
    id: await installExtension(browser, options.extension),
    popup: popupPath(options.extension),
  };
  const { forgetPages, ...pages } = pagesOf(browser, extension, options);
  let requests: OutsideRequest[] = [];
  return {
    engine: "chromium",
    browser,
    get extensionOrigin() {
      return originOf(extension);
    },
    ...pages,
    reset: async (folder, keepsFirstPage) => {
      await forgetPages();
      // A window closes with its last tab, and the browser with its last window.
      for (const page of await browser.pages()) if (page !== blank) await page.close().catch(() => {});
      await browser.uninstallExtension(extension.id);
      const session = await browser.target().createCDPSession();
      await session.send("Storage.clearCookies");
      await session.detach();
      extension.id = await installExtension(browser, folder, keepsFirstPage);
      extension.popup = popupPath(folder);
    },
    outsideRequests: async () => (browser.connected ? readNetLog(log) : requests),
    closed,
    close: async () => {
      if (browser.connected) await browser.close();
      requests = readNetLog(log);
      forget();
    },
  };
}

/** The extension in a browser: its identifier, and the path of its popup. */
type Installed = { id: string; popup: string };

const originOf = ({ id }: Installed): string => `chrome-extension://${id}/`;

function pagesOf(browser: Browser, extension: Installed, { headless, online = false }: StartOptions) {
  const known = new Map<PageHandle, Page>();
  let popup: Page | null = null;
  let scheme: Scheme | null = null;

  const tint = async (page: Page) => {
    if (scheme) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  };

  async function handle(page: Page): Promise<PageHandle> {
    await tint(page);
    const resize: PageHandle["resize"] = (size) => page.setViewport(size);
    // Some pictures and advertisements of a live page may never load.
    const go = async (url: string) => void (await page.goto(url, { waitUntil: online ? "domcontentloaded" : "load" }));
    const result = {
      ...viewOf(page, () => page.close().catch(() => {})),
      ...mouseActions(page),
      url: async () => page.url(),
      go,
      resize,
    };
    known.set(result, page);
    return result;
  }

  const openIn =
    (type: "tab" | "window"): Driver["open"] =>
    async (url, size) => {
      const page = await browser.newPage({ type });
      const result = await handle(page);
      if (size || headless) await result.resize(size ?? USUAL_SIZE);
      await result.go(url);
      return result;
    };

  const waitForPage: Driver["waitForPage"] = async (part, ms) => {
    const page = await until(ms, async () => (await browser.pages()).find((page) => page.url().includes(part)) ?? null);
    return page && ([...known].find(([, one]) => one === page)?.[0] ?? handle(page));
  };

  const clickToolbar: Driver["clickToolbar"] = async (pageHandle) => {
    const page = known.get(pageHandle);
    const action = (await browser.extensions()).get(extension.id);
    if (!page || !action) throw new Error("The page or the extension is gone.");
    if (popup) await closePopup(popup);
    await page.bringToFront();
    const path = originOf(extension) + extension.popup;
    const appeared = browser.waitForTarget((target) => target.url().startsWith(path), { timeout: APPEARING });
    await action.triggerAction(page);
    const opened = await (await appeared).asPage();
    popup = opened;
    await tint(opened);
    return viewOf(opened, () => closePopup(opened));
  };

  const setColourScheme: Driver["setColourScheme"] = async (chosen) => {
    scheme = chosen;
    const pages = [...known.values(), popup].filter((page) => page !== null);
    await Promise.all(pages.filter((page) => !page.isClosed()).map(tint));
  };

  const readClipboard: Driver["readClipboard"] = async () => {
    // Only a focused document can read the clipboard, and a popup that loses the focus closes: use it if it is open.
    const page = popup && !popup.isClosed() ? popup : [...known.values()].findLast((one) => !one.isClosed());
    if (!page) return {};
    if (page !== popup) await page.bringToFront();
    const permission = { permission: { name: "clipboard-read" }, state: "granted" } as const;
    // `URL` gives no origin for an extension's address.
    const site = /^[a-z-]+:\/\/[^/]+/.exec(page.url())?.[0] ?? "";
    await browser.defaultBrowserContext().setPermission(site, permission);
    return contentOf(await page.evaluate(READ_CLIPBOARD));
  };

  const open = openIn("tab");
  const openExtensionPage: Driver["openExtensionPage"] = (path, size) => open(originOf(extension) + path, size);

  async function forgetPages(): Promise<void> {
    if (popup) await closePopup(popup);
    popup = null;
    scheme = null;
    known.clear();
  }

  return {
    open,
    openWindow: openIn("window"),
    openExtensionPage,
    waitForPage,
    clickToolbar,
    setColourScheme,
    readClipboard,
    forgetPages,
  };
}
