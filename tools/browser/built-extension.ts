import { fileURLToPath } from "node:url";

/** Returns the folder of a build ("chrome-mv3"). */
export const buildFolder = (name: string): string => fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));

/** JavaScript of the extension's own pages: true once its script is registered on allowed sites, or on none. */
export const isRegistered = (on: boolean): string =>
  `chrome.scripting.getRegisteredContentScripts().then((scripts) => (scripts.length > 0) === ${on})`;
