import type { CDPSession, Protocol } from "puppeteer-core";
import type { ChromiumDriver } from "../../tools/browser/chromium.ts";
import { until } from "../../tools/browser/waiting.ts";
import { PATIENCE } from "./visit.ts";

type Node = Protocol.DOM.Node;

/** The toast in a page, which the page itself cannot look into: its words, its place, and presses on its buttons. */
export type ToastView = {
  words: () => Promise<string | null>;
  /** Its left and top edge in the window, and its width and height. */
  box: () => Promise<{ left: number; top: number; width: number; height: number }>;
  /** Clicks a button with the mouse. */
  click: (id: string) => Promise<void>;
  hover: () => Promise<void>;
};

/** Looks for the toast of the page whose address has some words, with what the browser's own tools see. */
export async function watchToast(chromium: ChromiumDriver, words: string): Promise<ToastView> {
  const page = (await chromium.browser.pages()).find((one) => one.url().includes(words));
  if (!page) throw new Error(`no tab shows ${words}`);
  const session = await page.createCDPSession();
  const part = (id: string) => find(session, (node) => attributeOf(node, "id") === id);
  const toast = () => find(session, (node) => attributeOf(node, "class") === "toast");
  return {
    words: async () => {
      const status = await find(session, (node) => attributeOf(node, "role") === "status" && node.nodeName === "P");
      return status && textOf(status);
    },
    box: async () => boxOf(session, await toast()),
    click: async (id) => {
      const { left, top, width, height } = await boxOf(session, await part(id));
      await page.mouse.click(left + width / 2, top + height / 2);
    },
    hover: async () => {
      const { left, top } = await boxOf(session, await toast());
      await page.mouse.move(left + 8, top + 8);
    },
  };
}

/** Waits until a toast says some words; null where it does not. */
export const toastSays = (toast: ToastView, words: string): Promise<boolean | null> =>
  until(PATIENCE, async () => (await toast.words())?.includes(words) ?? false);

async function find(session: CDPSession, isWanted: (node: Node) => boolean): Promise<Node | null> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const host = walk(root, (node) => node.nodeName === "FACTBOX-TOAST");
  return host && walk(host, isWanted);
}

function walk(node: Node, isWanted: (node: Node) => boolean): Node | null {
  if (isWanted(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = walk(child, isWanted);
    if (found) return found;
  }
  return null;
}

function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
}

const textOf = (node: Node): string => node.nodeValue + (node.children ?? []).map(textOf).join("");

async function boxOf(session: CDPSession, node: Node | null) {
  if (!node) throw new Error("this is not in the toast");
  const { model } = await session.send("DOM.getBoxModel", { nodeId: node.nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border.map(Math.round);
  return { left, top, width: right - left, height: bottom - top };
}
