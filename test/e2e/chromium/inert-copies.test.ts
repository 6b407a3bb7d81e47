import { createServer } from "node:http";
import { expect } from "vitest";
import { test } from "../stage.ts";
import { drawFrames, waitUntil } from "../views.ts";

const SENTENCE =
  "The harbour board of Velmora decided on Tuesday to dredge the northern basin before the spring tides.";
const IMAGES = 60;
/** More elements than are read whole: of such a page a part is copied. */
const MANY = 21_000;

/** A page whose copies would ask for pictures and run its code, if they were made in its own document. */
function livePage(fillers: number): string {
  const story = Array.from(
    { length: IMAGES },
    (_, n) => `<p>${SENTENCE} ${n}</p><img src="/canary?${n}" srcset="/canary?set${n} 2x" onerror="failed++">
<x-box><p>${SENTENCE} ${n + IMAGES}</p></x-box><video src="/canary?v${n}" preload="metadata"></video>`,
  );
  return `<!doctype html><html lang="en"><head><title>Velmora dredges its basin</title>
<meta property="og:type" content="article"><script>
var failed = 0, built = 0;
customElements.define("x-box", class extends HTMLElement { constructor() { super(); built++; } connectedCallback() { built++; } });
customElements.define("x-root", class extends HTMLElement {
  constructor() { super(); built++; this.attachShadow({ mode: "open" }).innerHTML = "<slot></slot><img src='/canary?root'><x-box></x-box>"; }
});</script></head>
<body><main><article><h1>Velmora dredges its basin</h1><x-root></x-root>${story.join("")}</article></main>
<footer>${"<i></i>".repeat(fillers)}</footer></body></html>`;
}

test.for([
  { name: "that is read whole", fillers: 0 },
  { name: "of which a part is copied", fillers: MANY },
])(
  "a click on a page $name loads nothing there and runs none of its code",
  async ({ fillers }, { visit, onTestFinished }) => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      const url = request.url ?? "";
      if (url === "/story") response.setHeader("content-type", "text/html; charset=utf-8").end(livePage(fillers));
      else {
        requests.push(url);
        response.writeHead(404, { "cache-control": "no-store" }).end();
      }
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const at = server.address();
    const page = await visit.open(`http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}/story`);
    await waitUntil(page, "document.readyState === 'complete'");
    const counts = () => page.evaluate("[failed, built]");
    await drawFrames(page, 10);
    const before = { counts: await counts(), requests: requests.length };
    const popup = await visit.click(page);
    await popup.click("#open-reader");
    const reader = await visit.opened("reader.html");
    await waitUntil(reader, "document.querySelector('.story p') !== null");
    await drawFrames(reader, 10);
    expect({ counts: await counts(), requests: requests.length }).toEqual(before);
  },
);
