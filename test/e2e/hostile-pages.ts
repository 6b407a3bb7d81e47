// Pages that try to mislead the extension or to stop it, and documents that are no web pages, one idea each.
import { clobberedPage } from "./clobbered-pages.ts";
import type { Sent } from "./serve-one.ts";

/** A hostile page: what is sent, where it is found on the server, and the popup's states of which one must be shown. */
export type HostileCase = {
  name: string;
  sent: Sent;
  /** Makes the address to open from the page's own. */
  address?: (url: string) => string;
  states: readonly string[];
  /** True if the reader must show the story. */
  isStory: boolean;
  /** An expression that is true in the page as long as it gets on with its attack, whatever is done there. */
  attacks?: string;
};

const PAGE = clobberedPage("beside the story", null);
const FACTS = ["facts"];
const NO_STORY = ["not-an-article", "closed-page", "failed"];

const ANY_STATE = [...FACTS, ...NO_STORY];

const withScript = (script: string): Sent => ({ body: PAGE.replace("<head>", `<head><script>${script}</script>`) });
const withHeader = (name: string, value: string): Sent => ({ body: PAGE, headers: { [name]: value } });
const withPolicy = (policy: string): Sent => withHeader("content-security-policy", policy);

const attack = (name: string, script: string, attacks?: string): HostileCase => ({
  name,
  sent: withScript(script),
  states: FACTS,
  isStory: true,
  ...(attacks ? { attacks } : {}),
});

const policy = (value: string): HostileCase => ({
  name: `a page under the policy "${value}"`,
  sent: withPolicy(value),
  states: FACTS,
  isStory: true,
});

const document = (name: string, sent: Sent, states = NO_STORY, isStory = false): HostileCase => ({
  name,
  sent,
  states,
  isStory,
});

/** Words that lie, once in each method that a reader of pages may call. */
const POLLUTED = `
  const lie = () => { globalThis.lied = (globalThis.lied ?? 0) + 1; return "lie"; };
  for (const [owner, names] of [[Array.prototype, "map filter flatMap join slice"], [String.prototype, "trim slice replace split"],
    [Element.prototype, "querySelectorAll getAttribute closest matches"], [Document.prototype, "querySelector querySelectorAll createElement"]])
    for (const name of names.split(" ")) owner[name] = lie;
  JSON.parse = JSON.stringify = lie;
  for (const name of ["textContent", "parentNode", "nodeType"]) Object.defineProperty(Node.prototype, name, { get: lie });
  Object.defineProperty(Object.prototype, "state", { get: () => "lie", set() {}, configurable: true });
  Object.defineProperty(Object.prototype, "then", { value: undefined, writable: true });`;

const MESSAGES = `[{ type: "cleaned", count: 7, limited: true }, { type: "never" }, { type: "returned" }, { type: "revoked", sites: ["*://*/*"] },
  { type: "put-back-all" }, { type: "clear" }, { type: "show", words: "lie", before: "", after: "" }]`;
const SPOOFED = `setInterval(() => {
  for (const message of ${MESSAGES}) {
    postMessage(message, "*");
    try { chrome.runtime.sendMessage(message); } catch {}
    try { browser.runtime.sendMessage(message); } catch {}
    for (const target of [window, document]) target.dispatchEvent(new CustomEvent(message.type, { detail: message }));
  }
  for (const type of ["pageshow", "pagehide", "popstate", "hashchange", "visibilitychange"]) window.dispatchEvent(new Event(type));
  sent = (window.sent ?? 0) + 1;
}, 5);`;

/** Changes words, names and numbers of the story every millisecond. */
const CHANGING = `addEventListener("DOMContentLoaded", () => {
  const lines = [...document.querySelectorAll("article p")], original = lines.map((line) => line.textContent);
  const channel = new MessageChannel();
  let round = 0;
  channel.port1.onmessage = () => {
    const end = performance.now() + 1;
    round++; window.rounds = round;
    lines.forEach((line, index) => { line.textContent = original[index] + " Round " + round + " of Penwick " + round + "."; });
    while (performance.now() < end);
    setTimeout(() => channel.port2.postMessage(0), 1);
  };
  channel.port2.postMessage(0);
});`;

const ODD_WORDS = String.raw`addEventListener("DOMContentLoaded", () => {
  document.title = "Hart\ud800moor votes \u202e to fill\u200b its \u2066reservoir again - The Hartmoor Gazette";
  document.querySelector("h1").textContent = document.title;
  document.querySelector(".byline a").textContent = "Ines\u202e Cal\udc00der\u200f";
});`;

/** Does something to the page as soon as the extension has changed it. */
const onceTouched = (action: string): Sent =>
  withScript(`new MutationObserver((_, observer) => { observer.disconnect(); ${action} })
    .observe(document, { attributes: true, childList: false, subtree: true });`);

const XML = '<?xml version="1.0" encoding="utf-8"?>';
const XHTML = `${XML}<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${/<title>.*?<\/title>/.exec(PAGE)?.[0]}
<meta property="og:type" content="article"/></head><body><main>${/<article>.*<\/article>/s
  .exec(PAGE)?.[0]
  .replace(/<input([^>]*)>/g, "<input$1/>")}</main></body></html>`;
const SVG = `${XML}<svg xmlns="http://www.w3.org/2000/svg"><script>parent.hacked = 1</script><text y="20">Hartmoor</text></svg>`;
const PDF =
  "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>";

/** All hostile pages, for both browsers. */
export const HOSTILE_CASES: readonly HostileCase[] = [
  attack("a page that has replaced the language's and the DOM's own methods", POLLUTED, "window.lied !== 0"),
  attack("a page that sends our messages and events all the time", SPOOFED, "window.sent > 0"),
  attack("a page that changes every millisecond", CHANGING, "window.rounds > 0"),
  attack("a title and a name with lone surrogates and controls", ODD_WORDS),
  document(
    "a page that removes itself once it is touched",
    onceTouched("document.documentElement.remove();"),
    ANY_STATE,
  ),
  document(
    "a page that writes another one once it is touched",
    onceTouched("document.open(); document.write('Gone');"),
    ANY_STATE,
  ),
  document("a page that leaves once it is touched", onceTouched("location.href = 'about:blank';"), [
    ...ANY_STATE,
    "gone",
  ]),
  policy("default-src 'none'"),
  policy("sandbox"),
  policy("sandbox allow-scripts"),
  policy("require-trusted-types-for 'script'; trusted-types 'none'"),
  policy("script-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'; connect-src 'none'"),
  {
    name: "a page that forbids to be opened by others",
    sent: {
      body: PAGE,
      headers: { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" },
    },
    states: FACTS,
    isStory: true,
  },
  document("a story in a sandboxed frame", {
    body: `<!doctype html><title>Frame</title><iframe sandbox srcdoc="${PAGE.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
  }),
  document("a story as XHTML", { type: "application/xhtml+xml", body: XHTML }, FACTS, true),
  document("a drawing", { type: "image/svg+xml", body: SVG }),
  // Chromium shows its tree on a page of its own, which has text and no fact.
  document(
    "XML without a style",
    { type: "application/xml", body: `${XML}<news><story>Hartmoor votes</story></news>` },
    ANY_STATE,
  ),
  document("plain text", { type: "text/plain", body: "Hartmoor votes.\n".repeat(3) }),
  document("JSON", { type: "application/json", body: '{"state":"facts","extraction":{}}' }),
  document("a PDF file", { type: "application/pdf", body: PDF }),
  document("an empty answer", { body: "" }),
  {
    name: "credentials in the address that a page states",
    sent: {
      body: PAGE.replace(
        "<head>",
        '<head><link rel="canonical" href="http://reader:secret@127.0.0.1/2026/11/17/reservoir">',
      ),
    },
    states: FACTS,
    isStory: true,
  },
  {
    // Chromium gives no extension access to such a page.
    name: "credentials in the address of the tab",
    sent: { body: PAGE },
    address: (url) => url.replace("http://", "http://reader:secret@"),
    states: ["closed-page", "facts"],
    isStory: false,
  },
  {
    name: "a page's source",
    sent: { body: PAGE },
    address: (url) => `view-source:${url}`,
    states: NO_STORY,
    isStory: false,
  },
  { name: "an empty tab", sent: { body: "" }, address: () => "about:blank", states: NO_STORY, isStory: false },
];
