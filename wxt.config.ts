import { defineConfig } from "wxt";
import { dropExplanations } from "./tools/build/drop-explanations.ts";
import { createLicenceCollector } from "./tools/build/licences.ts";
import { ownBrowser } from "./tools/build/own-browser.ts";
import { phrasesOf } from "./tools/build/phrase-files.ts";
import { shrinkScripts } from "./tools/build/shrink-scripts.ts";
import { trimReadability } from "./tools/build/trim-readability.ts";
import { PHRASE_LANGUAGES } from "./utils/phrases/languages.ts";

// What the end-to-end build may reach without a prompt, which no automation can answer: the tests' own server.
const TEST_SITE = "http://127.0.0.1/*";

const READABILITY = /\/@mozilla\/readability\/Readability\.js$/;
const READERABLE = /\/@mozilla\/readability\/Readability-readerable\.js$/;

/** Leaves out of the build the parts of Readability that `utils/article/content/readability.ts` replaces. */
const dropUnusedParts = {
  name: "drop-unused-parts",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (READERABLE.test(id)) return "module.exports = null;";
    return READABILITY.test(id) ? trimReadability(code) : null;
  },
};

// What the popup loads first: its own entry, and what WXT puts into every page.
const POPUP = /\/entrypoints\/popup\/main\.tsx$|virtual:wxt-html-plugins/;
const POPUP_ONLY = /\/(?:entrypoints|components)\/popup\//;

type ModuleGraph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/** Adds the modules that a module loads before it runs, itself included, to those that are known. */
function addImports(id: string, graph: ModuleGraph, known: Set<string>): void {
  if (known.has(id)) return;
  known.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) addImports(imported, graph, known);
}

/**
 * Puts what the popup shares with other pages into one file: as some twenty, it would load later and pack worse by a
 * tenth.
 */
const joinPages = {
  name: "join-pages",
  apply: "build" as const,
  outputOptions(options: { format?: string; codeSplitting?: unknown; inlineDynamicImports?: boolean }) {
    if (options.format === "iife" || options.codeSplitting === false || options.inlineDynamicImports) return null;
    const first: string[] = [];
    const inPopup = new Set<string>();
    // Rolldown asks this of all modules before it asks for the first name.
    function test(id: string): boolean {
      if (POPUP.test(id)) first.push(id);
      return !POPUP_ONLY.test(id);
    }
    function name(id: string, graph: ModuleGraph): string | null {
      for (const one of first) addImports(one, graph, inPopup);
      return inPopup.has(id) ? "pages" : null;
    }
    return { ...options, codeSplitting: { groups: [{ name, test }] } };
  },
};

const PRELOAD_HELPER = /vite\/preload-helper/;

/** Imports what is loaded later without Vite's helper, which loads styles first: all styles are in the pages' files. */
const importPlainly = {
  name: "import-plainly",
  apply: "build" as const,
  transform(_code: string, id: string) {
    return PRELOAD_HELPER.test(id) ? "export const __vitePreload = (load) => load();" : null;
  },
};

/** Returns the phrases of each language as a file of the extension, which a page in that language loads. */
const phraseFiles = () =>
  PHRASE_LANGUAGES.map((language) => ({
    relativeDest: `phrases/${language}.json`,
    contents: JSON.stringify(phrasesOf(language)),
  }));

const licences = createLicenceCollector();

/** True for the browsers whose side panel needs a permission, without a warning; Firefox's sidebar needs none. */
const isChromium = (browser: string): boolean => /^(?:chrome|edge)$/.test(browser);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    // WXT takes the title of the popup's document for the button's.
    "build:manifestGenerated": (_wxt, { action }) => {
      if (action) action.default_title = "__MSG_actionTitle__";
    },
    // Runs when all scripts are built.
    "build:publicAssets": (_wxt, files) => {
      files.push(...phraseFiles(), { relativeDest: "LICENSES.txt", contents: licences.file() });
    },
  },
  vite: () => ({
    // A page names all modules that it needs at once, so that none waits for the one that imports it.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []),
      },
    },
    plugins: [dropExplanations, dropUnusedParts, joinPages, importPlainly, ownBrowser, shrinkScripts, licences.plugin],
  }),
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  manifest: ({ browser, mode }) => ({
    name: "__MSG_extensionName__",
    short_name: "Factbox",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["activeTab", "scripting", "storage", ...(isChromium(browser) ? ["sidePanel"] : [])],
    optional_host_permissions: ["https://*/*", "http://*/*"],
    ...(mode === "e2e" ? { host_permissions: [TEST_SITE] } : {}),
    // Else Chromium opens the reader of a private page in a window that is not private. Firefox does not know the key's
    // value.
    ...(isChromium(browser) ? { incognito: "split" as const } : {}),
    commands: { _execute_action: { suggested_key: { default: "Alt+Shift+F" } } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            // 140 is the first with CSS.highlights and with data_collection_permissions.
            gecko: {
              id: "factbox@factbox.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : browser === "safari"
        ? // 17.5 is the first with light-dark().
          { browser_specific_settings: { safari: { strict_min_version: "17.5" } } }
        : // 123 is the first with light-dark().
          { minimum_chrome_version: "123" }),
  }),
});
