import type { PopupState } from "../../components/popup/popup-state.ts";
import type { PageReport } from "../../utils/browser/page-report.ts";

import { getActiveTab, readTab } from "../../utils/browser/pages/read-tab.ts";
import { NO_FACTS } from "../../utils/facts/text/annotated-text.ts";
import type { Factbox } from "../../utils/types.ts";

// Beyond this many characters the facts are looked for in the beginning only; the longest real articles have a tenth of it.
const LONGEST = 400_000;

/** Reads the active tab's page and finds its facts, telling the tab, what the page said, and each state as it is reached. */
export async function analyzeActiveTab(
  onTab: (tab: { id: number; url: string }) => void,
  onReport: (report: PageReport) => void,
  onState: (state: PopupState) => void,
): Promise<void> {
  const tab = await getActiveTab();
  if (!tab) return onState({ name: "closed-page" });
  onTab(tab);
  const result = await readTab(tab.id);
  if (result.state === "closed-page") return onState({ name: "closed-page" });
  if (result.state === "failed") return onState({ name: "failed", detail: result.detail });
  const { reading } = result.report;
  onReport(result.report);
  if (reading.state === "not-an-article") return onState({ name: "not-an-article", reason: reading.reason });
  onState(await stateOf(result.report));
}

async function stateOf({ reading, removals }: PageReport): Promise<PopupState> {
  const { article, articleMs, state } = reading;
  const started = performance.now();
  const long = article.text.length > LONGEST;
  const partial = reading.partial || long;
  const box = (facts: Factbox["facts"]): Factbox => ({
    schema: 1,
    article,
    facts,
    removals,
    timing: { articleMs, factsMs: performance.now() - started },
  });
  try {
    // The facts engine is a file of its own: the popup says that it is reading before the engine has loaded.
    const [{ findArticleFacts }, { loadModelForText }] = await Promise.all([
      import("../../utils/facts/facts-of-article.ts"),
      import("../../utils/browser/pages/load-model.ts"),
    ]);
    const tagger = await loadModelForText(article.text, article.language);
    const facts = findArticleFacts(long ? { ...article, text: article.text.slice(0, LONGEST) } : article, tagger);
    return { name: state === "limited" ? "limited" : partial ? "partly-read" : "facts", factbox: box(facts) };
  } catch (error) {
    console.error("Factbox: the facts engine failed", error);
    return { name: "partly-read", factbox: box(NO_FACTS) };
  }
}
