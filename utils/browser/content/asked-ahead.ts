// Context: content scripts, after a click on the toolbar button. Imported first, so that what the browser is asked for
// comes while the rest of the script is evaluated.

import { loadPhrases } from "./load-phrases.ts";
import { getCleanSettings } from "./page-settings.ts";

/** Resolves to the reader's choices for this page, once its phrases are loaded, too. */
export const askedSettings = Promise.all([getCleanSettings(window.location.href), loadPhrases(document)]).then(
  ([settings]) => settings,
);
