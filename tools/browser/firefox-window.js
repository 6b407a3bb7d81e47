// Runs in Firefox's own window, with the browser's privileges: what the toolbar button, its popup and the tabs do.
// Whoever runs it puts `frameScript`, the text of the script for the popup's process, before it.
/* global frameScript, ChromeUtils, Ci, Services, WebExtensionPolicy, gBrowser */
const POPUP = ".webextension-popup-browser";
const outside = [];
const answers = new Map();
let asked = 0;
let scheme = "none";

const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
const popup = () => document.querySelector(POPUP);
const policy = (id) => WebExtensionPolicy.getByID(id);

/** Where a request comes from; null for the browser's own upkeep. */
function initiator({ loadInfo }) {
  const { triggeringPrincipal, externalContentPolicyType } = loadInfo;
  if (!triggeringPrincipal.isSystemPrincipal) return triggeringPrincipal.origin;
  return externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT ? "the address bar" : null;
}

Services.obs.addObserver((subject) => {
  const channel = subject.QueryInterface(Ci.nsIHttpChannel);
  const by = initiator(channel);
  if (by !== null && channel.URI.host !== "127.0.0.1") outside.push({ url: channel.originalURI.spec, by });
}, "http-on-opening-request");

const tint = (browser) => {
  browser.browsingContext.top.prefersColorSchemeOverride = scheme;
};

gBrowser.tabContainer.addEventListener("TabOpen", ({ target }) => tint(target.linkedBrowser));

async function becomes(ms, isSo) {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
    if (isSo()) return true;
  }
  return false;
}

function prepare(browser) {
  tint(browser);
  browser.messageManager.addMessageListener("factbox:answer", ({ data }) => {
    answers.get(data.id)?.(data);
    answers.delete(data.id);
  });
  browser.messageManager.loadFrameScript(`data:,${encodeURIComponent(frameScript)}`, false);
}

function closePopup() {
  popup()?.closest("panel")?.hidePopup();
  return becomes(5000, () => !popup());
}

globalThis.factbox = {
  outside,
  closePopup,

  origin: (id) => `moz-extension://${policy(id).mozExtensionHostname}/`,

  /** Clicks the toolbar button; the promise is of whether the popup has opened within `ms` milliseconds. */
  async clickToolbar(id, path, ms) {
    await closePopup();
    await ExtensionParent.apiManager.global.browserActionFor(policy(id).extension).triggerAction(window);
    return becomes(ms, () => {
      const browser = popup();
      // The popup loads in another panel and moves here, which a frame script does not survive everywhere.
      if (browser?.closest("panel")?.state !== "open" || browser.webProgress?.isLoadingDocument) return false;
      if (!browser.currentURI.spec.endsWith(path)) return false;
      prepare(browser);
      return true;
    });
  },

  /** Asks the popup's document: {evaluate: expression} or {click: selector}; fails after `ms` milliseconds. */
  ask(question, ms) {
    const browser = popup();
    if (!browser) throw new Error("The popup is closed.");
    asked += 1;
    const id = asked;
    return new Promise((done, fail) => {
      setTimeout(() => fail(new Error("The popup does not answer.")), ms);
      answers.set(id, ({ value, error }) => (error ? fail(new Error(error)) : done(JSON.parse(value))));
      browser.messageManager.sendAsyncMessage("factbox:ask", { id, ...question });
    });
  },

  /** The popup as a PNG, base64: what is seen, or `size` CSS pixels of its document. */
  async picture(size) {
    const browser = popup();
    const rect = size ? new DOMRect(0, 0, size.width, size.height) : null;
    const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(rect, devicePixelRatio, "white");
    const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d").drawImage(bitmap, 0, 0);
    return canvas.toDataURL("image/png").split(",")[1];
  },

  setScheme(chosen) {
    scheme = chosen;
    for (const browser of [...gBrowser.browsers, popup()]) if (browser) tint(browser);
  },

  async clipboard() {
    const items = await navigator.clipboard.read();
    const read = (item) => item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
    return Object.fromEntries(await Promise.all(items.flatMap(read)));
  },

  openTab(url) {
    const options = { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() };
    gBrowser.selectedTab = gBrowser.addTab(url, options);
  },
};
