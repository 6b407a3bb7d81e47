import type { PopupState } from "../../components/popup/popup-state.ts";
import type { PageReport } from "../../utils/browser/page-report.ts";
import { type ActiveTab, getActiveTab, readTab } from "../../utils/browser/pages/read-tab.ts";
import { type AnalysisDependencies, type AnalysisResult, analyze } from "../../utils/pipeline/analyze.ts";
import { createFactbox } from "../../utils/pipeline/factbox.ts";
import type { Removal } from "../../utils/types.ts";

// The facts engine is a chunk of its own, so that the popup says that it is reading before the engine has loaded.
const POPUP_DEPENDENCIES: AnalysisDependencies = {
  now: () => performance.now(),
  loadEngine: () => import("../../utils/facts/find-facts.ts"),
  loadModel: async (language) => (await import("../../utils/browser/pages/load-model.ts")).loadModel(language),
};

/** Analyzes the active tab's page; reports the tab, the page script's answer, and each state that is reached. */
export async function analyzeActiveTab(
  onTab: (tab: ActiveTab) => void,
  onReport: (report: PageReport) => void,
  onState: (state: PopupState) => void,
): Promise<void> {
  const tab = await getActiveTab();
  if (!tab) return onState({ name: "closed-page" });
  onTab(tab);
  onState({ name: "reading", title: tab.title });
  const result = await readTab(tab.id);
  if (result.state === "closed-page") return onState({ name: "closed-page" });
  if (result.state === "failed") return onState({ name: "failed", detail: result.detail });
  const { extraction, removals } = result.report;
  onReport(result.report);
  onState(toPopupState(await analyze({ kind: "page", extraction }, POPUP_DEPENDENCIES), removals));
}

function toPopupState(result: AnalysisResult, removals: Removal[]): PopupState {
  if (result.state === "not-an-article") return { name: "not-an-article", reason: result.reason };
  const factbox = createFactbox(result, removals);
  if (result.state === "engine-failed") return { name: "engine-failed", detail: result.error, factbox };
  const name = result.state === "limited" ? "limited" : result.partial ? "partly-read" : "facts";
  return { name, factbox, modelError: result.modelError, withoutModel: result.withoutModel };
}
