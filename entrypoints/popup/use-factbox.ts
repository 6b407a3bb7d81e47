import { useEffect, useState } from "preact/hooks";
import type { PopupState } from "../../components/popup/popup-state.ts";
import { t } from "../../utils/browser/i18n.ts";
import type { PageCommand, PageReport } from "../../utils/browser/page-report.ts";
import { type ActiveTab, sendCommand } from "../../utils/browser/pages/read-tab.ts";
import type { NoticeKey } from "../../utils/clean/engine/notices.ts";
import type { Removal } from "../../utils/types.ts";
import { analyzeActiveTab } from "./analyze-active-tab.ts";

/**
 * Reads the active tab's page when the popup opens, and sends commands to it.
 * `report` is called with failures in words.
 */
export function useFactbox(report: (words: string) => void) {
  const [state, setState] = useState<PopupState>({ name: "reading", title: "" });
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [removals, setRemovals] = useState<Removal[]>([]);
  const [notices, setNotices] = useState<NoticeKey[]>([]);
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const onReport = (page: PageReport) => {
      setRemovals(page.removals);
      setNotices(page.notices);
    };
    void analyzeActiveTab(setTab, onReport, setState);
  }, []);

  /** Returns true if the page carried out the command; reports where the page that was read is gone. */
  async function send(command: PageCommand): Promise<boolean> {
    const answer = tab && (await sendCommand(tab.id, command));
    report(answer ? "" : pageGone());
    if (!answer) return false;
    const hidden = new Set(answer.removals.map(({ id }) => id));
    setRestored(new Set(removals.map(({ id }) => id).filter((id) => !hidden.has(id))));
    setNotices(answer.notices);
    if (!answer.done && command.type === "jump") report(t("jumpMissed"));
    return answer.done;
  }

  const factbox = "factbox" in state ? state.factbox : null;
  return { state, tab, factbox, removals, restored, notices, send };
}

/** Says that the page has changed since it was read, and what to do. */
export const pageGone = (): string => `${t("stateGone")} ${t("stateGoneHint")}`;
