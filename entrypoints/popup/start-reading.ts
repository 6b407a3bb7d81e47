import { readTab } from "../../utils/browser/pages/read-tab.ts";
import { loadAhead } from "../shared/analysis-dependencies.ts";

/**
 * A page that is being read, and what is being loaded to find its facts. `waits` resolves if the page is still loading
 * and has to be waited for, `sent` once it is read.
 */
export type Reading = ReturnType<typeof startReading>;

/** Has a tab's page read, and loads meanwhile what finds its facts; `opened` is the page if it was opened already. */
export function startReading(tabId: number, opened?: Parameters<typeof readTab>[2]) {
  const sent = Promise.withResolvers<void>();
  const waits = Promise.withResolvers<void>();
  // Loads while the page is read: not before, so that the page does not wait for it.
  const pipeline = sent.promise.then(() => import("../../utils/pipeline/analyze.ts"));
  const dependencies = sent.promise.then(loadAhead);
  let isRead = false;
  const warming = dependencies.then(async (loading) => (await import("./warm-up.ts")).warmUp(loading, () => isRead));
  warming.catch(() => undefined);
  const result = readTab(tabId, sent.resolve, opened, waits.resolve).finally(() => {
    isRead = true;
  });
  return { waits: waits.promise, sent: sent.promise, result, pipeline, dependencies };
}
