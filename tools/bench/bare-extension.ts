import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundled } from "./bundle.ts";

const MANIFEST = {
  manifest_version: 3,
  name: "Bare popup",
  version: "1.0",
  permissions: ["activeTab", "scripting"],
  action: { default_popup: "popup.html" },
};
const POPUP =
  '<!doctype html><meta charset="utf-8"><body style="width: 400px; height: 600px"><script src="popup.js"></script>';
// Sets the mark that Factbox's popup sets, too, once the text is painted.
const POPUP_SCRIPT = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["read.js"] });
  for (const [tag, words] of [["h1", frame.result.title], ["p", frame.result.text]]) {
    const element = document.createElement(tag);
    element.textContent = words;
    document.body.append(element);
  }
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("factbox-painted")));
})()`;

/** Builds an extension whose popup does nothing but show what Readability reads; returns its folder. */
export async function buildBareExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "factbox-bare-"));
  const files = {
    "manifest.json": JSON.stringify(MANIFEST),
    "popup.html": POPUP,
    "popup.js": POPUP_SCRIPT,
    // The value of a script's last statement is its result.
    "read.js": `${await bundled("bare-read-in-page.ts")}\nbench.read();`,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
