import { type CompressOptions, minify } from "terser";
import { ANALYSIS, PAGE_SCRIPTS, shortNames } from "./internal-names.ts";
import { packWords } from "./pack-words.ts";

const OF_READABILITY = /^_[a-zA-Z]|^(?:DEFAULT|FLAG|UNLIKELY)_|_(?:ELEMS|EXCEPTIONS|PRESERVE)$|^REGEXPS$/;

/** Returns a function that gives Terser's options to shorten properties: every script gives one the same name. */
function shortening(names: ReadonlyMap<string, string>, others: readonly string[] = []) {
  const regex = new RegExp([...others, `^(?:${[...names.keys()].join("|")})$`].join("|"));
  const props = [...names].map(([name, short]) => [`$${name}`, short]);
  return () => ({ mangle: { properties: { regex } }, nameCache: { props: { props: Object.fromEntries(props) } } });
}

/** Shortens the names of properties that only scripts in pages know, and of Readability's methods and constants. */
const inPages = shortening(shortNames(PAGE_SCRIPTS), [OF_READABILITY.source]);
/** Shortens those that only the analysis of texts knows. */
const inModules = shortening(shortNames(ANALYSIS));

/** From so many characters on a module packs better with its functions side by side: the analysis by 2,000 bytes. */
const MIN_LONG_MODULE_CHARS = 200_000;

/** Returns Terser's options for both rounds; `page` is the name of a script that runs in pages. */
function compressionsFor(page: string | undefined, chars: number) {
  const isPageScript = page !== undefined;
  const first: CompressOptions = {
    passes: 2,
    // Comparisons pack better as they are written.
    lhs_constants: false,
    // No page's script calls a function expression with `new`, or reads a property for anything but its value; nobody
    // else changes the built-ins of the world that it runs in.
    unsafe_arrows: isPageScript,
    unsafe: isPageScript,
    unsafe_methods: isPageScript,
    pure_getters: isPageScript ? true : "strict",
    pure_funcs: ["this.log"],
  };
  // What is left packs better without inlining, and the longest script with its functions side by side.
  return [
    first,
    {
      ...first,
      inline: 1,
      reduce_funcs: false,
      hoist_funs: page === "distill" || (!isPageScript && chars > MIN_LONG_MODULE_CHARS),
    },
  ];
}

/** Minifies all scripts once more: Terser takes off another twentieth of those that run in pages. */
export const shrinkScripts = {
  name: "shrink-scripts",
  apply: "build" as const,
  async generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const [file, script] of Object.entries(bundle)) {
      if (script.type !== "chunk" || !script.code) continue;
      const injected = /^(autoclean|distill)\.js$/.exec(file)?.[1];
      const module = file.startsWith("chunks/");
      if (!injected && !module) continue;
      // Escapes pack better than the rare letters of many scripts, whose bytes no other code has.
      // V8 compiles a function in parentheses at once, and any other twice.
      const format = { ascii_only: injected !== undefined, wrap_iife: true };
      const mangling = injected ? inPages : inModules;
      for (const compress of compressionsFor(injected, script.code.length))
        script.code =
          (await minify(script.code, { compress, ecma: 2020, module, format, ...mangling() })).code ?? script.code;
      // Names are given by how often each letter stands in a script, which the packed words have changed.
      if (module)
        script.code =
          (await minify(packWords(script.code), { compress: false, module, ecma: 2020, format })).code ?? script.code;
      // The popup gets the last value of the script that it injects; the example page reads it from the variable.
      if (injected) script.code = script.code.replace(`var ${injected}=`, `globalThis.${injected}=`);
    }
  },
};
