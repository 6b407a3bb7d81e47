import type { PopupState } from "../../components/popup/popup-state.ts";
import type { PageReport, PageStatus } from "../../utils/browser/page-report.ts";
import type { TabChange } from "../../utils/browser/pages/follow-tabs.ts";
import { type ActiveTab, getActiveTab, sendCommand } from "../../utils/browser/pages/read-tab.ts";
import { forgetTabReadings, keepTabReading, type TabReading } from "../../utils/browser/pages/tab-readings.ts";
import { isAllowed } from "../../utils/browser/sites.ts";
import type { AnalysisResult } from "../../utils/pipeline/analyze.ts";
import { createFactbox } from "../../utils/pipeline/factbox.ts";
import type { Removal } from "../../utils/types.ts";
import { type Click, findKept, type Kept } from "./begin-click.ts";
import { type Reading, startReading } from "./start-reading.ts";

/** Receives what is found out about the active tab, in this order. */
export type AnalysisReceiver = {
  onTab: (tab: ActiveTab) => void;
  /** The state of the page's cleaning; `earlier` are the receipts of an earlier click, some of them put back by now. */
  onStatus: (status: PageStatus, earlier?: readonly Removal[]) => void;
  /** `readAnyway` reads a page that is taken for no article. */
  onState: (state: PopupState, readAnyway?: () => Promise<void>) => void;
};

/** The address of a page of the web, without credentials: with them it is closed to all extensions. */
const WEB_PAGE = /^https?:\/\/[^/@]+\//;

/** Why a page is shown. A panel follows the window's pages, and may not read one that the reader has not clicked on. */
export type Occasion = "clicked" | TabChange;

/**
 * Shows the reading of the active tab's page that is kept, if the page is the same, else reads it. `click` is what a
 * click on the toolbar button has begun; without one, nobody has asked the page anything yet.
 */
export async function analyzeActiveTab(
  receiver: AnalysisReceiver,
  occasion: Occasion,
  click: Click | null,
): Promise<void> {
  const tab = await (click?.tab ?? getActiveTab());
  if (!tab) return receiver.onState({ name: "closed-page" });
  receiver.onTab(tab);
  receiver.onState({ name: "reading", title: tab.title });
  const page = click
    ? await click.page
    : { kept: findKept(tab.id, sendCommand(tab.id, { type: "look" })), reading: null };
  if (!page || (await showKept(tab.id, await page.kept, receiver))) return;
  if (occasion !== "clicked" && !(await isAllowed(tab.url).catch(() => false)))
    return receiver.onState({ name: "no-access" });
  // A page that begins to load is read once it has loaded.
  if (occasion !== "loading") await showReading(tab, (await page.reading) ?? startReading(tab.id), receiver);
}

/** Shows a kept reading and cleans its page once more; false if the page is no longer as it was. */
async function showKept(id: number, found: Kept | null, { onStatus, onState }: AnalysisReceiver): Promise<boolean> {
  if (!found) return false;
  const { reading: kept, page } = found;
  const { factbox, name, withoutModel, readAnyway } = kept;
  onStatus(page, factbox.removals);
  onState({ name, factbox, withoutModel, readAnyway });
  const cleaned = await sendCommand(id, { type: "clean" });
  if (cleaned?.fingerprint !== kept.fingerprint) return false;
  onStatus(cleaned);
  return true;
}

/** Shows the facts of a page that is being read. */
async function showReading(tab: ActiveTab, reading: Reading, { onStatus, onState }: AnalysisReceiver): Promise<void> {
  void reading.waits.then(async () => {
    onState({ name: "reading", title: tab.title, isLoading: true });
    await reading.sent;
    onState({ name: "reading", title: tab.title });
  });
  const result = await reading.result;
  if (result.state === "failed") return onState({ name: "failed", detail: result.detail });
  // Chromium refuses an empty tab and a file in the same words.
  if (result.state === "refused") return onState({ name: WEB_PAGE.test(tab.url) ? "refused" : "closed-page" });
  if (result.state !== "read") return onState({ name: result.state });
  const { report, wasLoading } = result;
  const { extraction, removals } = report;
  onStatus(report);

  async function findFacts(readAnyway: boolean): Promise<void> {
    const { analyze } = await reading.pipeline;
    const analyzed = await analyze({ kind: "page", extraction, readAnyway }, await reading.dependencies);
    onState({ ...toPopupState(analyzed, removals, readAnyway), wasLoading }, () => findFacts(true));
    const kept = wasLoading ? null : toKept(analyzed, report, readAnyway);
    // Without room for it, the next click reads the page anew, and so where it may have loaded by then.
    await (kept ? keepTabReading(tab, kept) : forgetTabReadings(tab.id)).catch(() => undefined);
  }

  await findFacts(false);
  // A page may have shown again meanwhile what was hidden.
  const page = await sendCommand(tab.id, { type: "look" });
  if (page) onStatus(page);
}

function toPopupState(result: AnalysisResult, removals: Removal[], readAnyway: boolean): PopupState {
  if (result.state === "not-an-article")
    return { name: "not-an-article", reason: result.reason, hasText: result.article.text !== "" };
  const factbox = createFactbox(result, removals);
  if (result.state === "engine-failed") return { name: "engine-failed", detail: result.error, factbox };
  const { modelError, withoutModel } = result;
  return { name: nameOf(result), factbox, modelError, withoutModel, readAnyway };
}

const nameOf = ({ state, partial }: Extract<AnalysisResult, { facts: unknown }>): TabReading["name"] =>
  state === "limited" ? "limited" : partial ? "partly-read" : "facts";

/** Returns what may be kept of a result; null if the next click may get a better one. */
function toKept(result: AnalysisResult, report: PageReport, readAnyway: boolean): TabReading | null {
  const { fingerprint, removals, notices } = report;
  // A site that is cleaned again is cleaned by the next click.
  if (!("facts" in result) || result.modelError || notices.includes("noteNever")) return null;
  const factbox = createFactbox(result, removals);
  return { fingerprint, name: nameOf(result), factbox, withoutModel: result.withoutModel, readAnyway };
}
