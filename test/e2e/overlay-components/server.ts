import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { ROOT } from "../../support/source-files.ts";
import { articlePage } from "./article.ts";
import type { Component } from "./component.ts";
import { type Words, wordsOf } from "./words.ts";

/**
 * When a component opens: as soon as the page has loaded, a while after that, or when the reader uses the page's
 * button.
 */
export type When = "load" | "later" | "button";

// How long after loading a late component opens, in ms.
const LATE = 1_200;

const TYPES: Readonly<Record<string, string>> = { ".css": "text/css", ".js": "text/javascript" };
const MODULES = join(ROOT, "node_modules/");

/** The page of an article on which a component opens with words in it. */
function pageWith(component: Component, words: Words, when: When): string {
  const { styles = [], scripts = [], modules = [], css = "", html, open } = component;
  const head = [
    ...styles.map((path) => `<link rel="stylesheet" href="/node_modules/${path}">`),
    ...scripts.map((path) => `<script src="/node_modules/${path}"></script>`),
    `<style>${css}</style>`,
  ];
  const imports = modules.map((path) => `import "/node_modules/${path}";`);
  const start = {
    load: `addEventListener("load", open)`,
    later: `addEventListener("load", () => setTimeout(open, ${LATE}))`,
    button: `document.getElementById("open").addEventListener("click", open)`,
  };
  const script = `<script type="module">${imports.join("")}
const words = ${JSON.stringify(words).replaceAll("<", "\\u003c")};
function open() {
${open};
window.openedAt = performance.now();
}
${start[when]};
window.isReady = true;
</script>`;
  return articlePage(words.language, head.join("\n"), `${html(words)}\n${script}`);
}

/**
 * Serves pages with components on 127.0.0.1, and the components' own files; the way to a page's address, and how to
 * end.
 */
export async function serveComponents(components: readonly Component[]) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    const [, name, text = "", when = ""] = path.split("/");
    const component = components.find((one) => one.name === name);
    const words = wordsOf(text);
    if (component && words && isWhen(when)) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(pageWith(component, words, when));
      return;
    }
    const file = normalize(join(ROOT, path));
    const type = TYPES[extname(file)];
    const body = type && file.startsWith(MODULES) ? await readFile(file).catch(() => null) : null;
    if (!body || !type) {
      response.writeHead(404).end();
      return;
    }
    // The libraries do not change while the tests run.
    response.setHeader("cache-control", "max-age=600");
    response.setHeader("content-type", `${type}; charset=utf-8`);
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  const port = typeof at === "object" && at ? at.port : 0;
  return {
    /** The address of a page, on the site that is allowed or, by this machine's name, on one that is not. */
    address: (component: Component, text: string, when: When, host: "127.0.0.1" | "localhost" = "127.0.0.1") =>
      `http://${host}:${port}/${encodeURIComponent(component.name)}/${text}/${when}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function isWhen(value: string): value is When {
  return value === "load" || value === "later" || value === "button";
}
