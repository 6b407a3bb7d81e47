const WXT_BROWSER = /\/@wxt-dev\/browser\/src\/index\.mjs$/;

/**
 * Replaces WXT's look for the extension's API by one among the global object's own properties. A page's form that is
 * named "browser" or "chrome" is a named property of its window, and the browser then defines the other one only.
 */
export const ownBrowser = {
  name: "own-browser",
  enforce: "pre" as const,
  transform: (_code: string, id: string) =>
    WXT_BROWSER.test(id)
      ? 'export const browser = globalThis[Object.hasOwn(globalThis, "browser") ? "browser" : "chrome"];'
      : null,
};
