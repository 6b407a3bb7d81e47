import { writeFile } from "node:fs/promises";
import type { Bidi } from "./bidi.ts";
import {
  APPEARING,
  type Driver,
  type Key,
  type PageHandle,
  type StartOptions,
  USUAL_SIZE,
  type View,
} from "./driver.ts";
import { isRecord, popupPath } from "./parse.ts";
import { truthOf, until } from "./waiting.ts";

/** Evaluates JavaScript in the browser's own window. */
export type InWindow = (expression: string) => Promise<unknown>;

// Contexts are an implementation detail of this file.
const contexts = new WeakMap<PageHandle, string>();

/** Opens and finds tabs in Firefox. */
export function firefoxPages(
  bidi: Bidi,
  inWindow: InWindow,
  { origin, headless, online = false }: Pick<StartOptions, "headless" | "online"> & { origin: string },
): Pick<Driver, "open" | "openWindow" | "openExtensionPage" | "waitForPage"> {
  const waitForPage: Driver["waitForPage"] = async (part, ms) => {
    const context = await until(
      ms,
      async () => (await tabs(bidi)).find(({ url }) => url.includes(part))?.context ?? null,
    );
    return context === null ? null : pageOf(bidi, context, online);
  };
  const openIn =
    (type: "tab" | "window"): Driver["open"] =>
    async (url, size) => {
      const { context } = await bidi.send("browsingContext.create", { type });
      const page = pageOf(bidi, String(context), online);
      if (size || headless) await page.resize(size ?? USUAL_SIZE);
      await page.go(url);
      return page;
    };
  return {
    waitForPage,
    open: openIn("tab"),
    openWindow: openIn("window"),
    openExtensionPage: async (path, size = USUAL_SIZE) => {
      const url = origin + path;
      await inWindow(`factbox.openTab(${JSON.stringify(url)})`);
      const page = await waitForPage(url, APPEARING);
      if (!page) throw new Error(`The extension's page ${path} did not open.`);
      await page.resize(size);
      await page.waitFor(`document.readyState === "complete"`, APPEARING);
      return page;
    },
  };
}

/** Clicks the toolbar button in Firefox. */
export function firefoxPopup(
  bidi: Bidi,
  inWindow: InWindow,
  extension: { id: string; folder: string },
): Driver["clickToolbar"] {
  const ask = (question: Record<string, string>) => inWindow(`factbox.ask(${JSON.stringify(question)}, ${APPEARING})`);
  const evaluate = (expression: string) => ask({ evaluate: expression });
  const popup: View = {
    evaluate,
    waitFor: (expression, ms) => becomes(evaluate, expression, ms),
    click: async (selector) => void (await ask({ click: selector })),
    press: async (key) => void (await ask({ key })),
    screenshot: async (path, { fullPage = false } = {}) => {
      const size = fullPage ? await evaluate(DOCUMENT_SIZE) : null;
      await savePng(path, await inWindow(`factbox.picture(${JSON.stringify(size)})`));
    },
    close: async () => void (await inWindow("factbox.closePopup()")),
  };
  return async (page) => {
    await bidi.send("browsingContext.activate", { context: contexts.get(page) });
    const path = JSON.stringify(popupPath(extension.folder));
    const appeared = await inWindow(`factbox.clickToolbar(${extension.id}, ${path}, ${APPEARING})`);
    if (appeared !== true) throw new Error("The popup did not open.");
    return popup;
  };
}

const DOCUMENT_SIZE = `(({ scrollWidth: width, scrollHeight: height }) => ({ width, height }))(document.documentElement)`;

function pageOf(bidi: Bidi, context: string, online: boolean): PageHandle {
  const evaluate = (expression: string) => bidi.evaluate(context, expression);
  const page: PageHandle = {
    evaluate,
    waitFor: (expression, ms) => becomes(evaluate, expression, ms),
    click: (selector) => clickIn(bidi, context, selector),
    screenshot: async (path, { fullPage = false } = {}) => {
      const origin = fullPage ? "document" : "viewport";
      await savePng(path, (await bidi.send("browsingContext.captureScreenshot", { context, origin })).data);
    },
    close: async () => void (await bidi.send("browsingContext.close", { context }).catch(() => {})),
    url: async () => (await tabs(bidi)).find((tab) => tab.context === context)?.url ?? "",
    // Some pictures and advertisements of a live page may never load.
    go: async (url) =>
      void (await bidi.send("browsingContext.navigate", { context, url, wait: online ? "interactive" : "complete" })),
    resize: async (viewport) => void (await bidi.send("browsingContext.setViewport", { context, viewport })),
    wheel: (down, right = 0) => turnWheel(bidi, context, { down, right }),
    press: async (key) => {
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: KEYS[key] ?? key }));
      await bidi.send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
    },
  };
  contexts.set(page, context);
  return page;
}

async function clickIn(bidi: Bidi, context: string, selector: string): Promise<void> {
  const found = await bidi.send("browsingContext.locateNodes", {
    context,
    locator: { type: "css", value: selector },
    maxNodeCount: 1,
  });
  const [node] = Array.isArray(found.nodes) ? found.nodes : [];
  if (!isRecord(node)) throw new Error(`No element found for selector: ${selector}`);
  await bidi.evaluate(
    context,
    `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: "center" })`,
  );
  const origin = { type: "element", element: { sharedId: node.sharedId } };
  const actions = [
    { type: "pointerMove", x: 0, y: 0, origin },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  await bidi.send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
}

// WebDriver encodes keys without a character: https://w3c.github.io/webdriver/#keyboard-actions
const KEYS: Partial<Record<Key, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

async function turnWheel(bidi: Bidi, context: string, by: { down: number; right: number }): Promise<void> {
  const middle = await bidi.evaluate(context, "[Math.round(innerWidth / 2), Math.round(innerHeight / 2)]");
  const [x, y] = Array.isArray(middle) ? middle : [0, 0];
  const actions = [{ type: "scroll", x, y, deltaX: by.right, deltaY: by.down }];
  await bidi.send("input.performActions", { context, actions: [{ type: "wheel", id: "wheel", actions }] });
}

/** Closes every tab except the one with the given context. */
export async function closeAllTabsBut(bidi: Bidi, kept: unknown): Promise<void> {
  for (const { context } of await tabs(bidi))
    if (context !== kept) await bidi.send("browsingContext.close", { context }).catch(() => {});
}

async function tabs(bidi: Bidi): Promise<{ context: string; url: string }[]> {
  const tree = await bidi.send("browsingContext.getTree", { maxDepth: 0 });
  const list: unknown[] = Array.isArray(tree.contexts) ? tree.contexts : [];
  return list.filter(isRecord).map(({ context, url }) => ({ context: String(context), url: String(url) }));
}

async function becomes(evaluate: View["evaluate"], expression: string, ms: number): Promise<boolean> {
  const ask = () => evaluate(truthOf(expression)).then(Boolean, () => false);
  return (await until(ms, ask)) ?? false;
}

async function savePng(path: string, base64: unknown): Promise<void> {
  await writeFile(path, Buffer.from(String(base64), "base64"));
}
