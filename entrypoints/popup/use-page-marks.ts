import { useEffect, useState } from "preact/hooks";
import { t } from "../../utils/browser/i18n.ts";
import type { MarkAnswer, MarkCommand } from "../../utils/browser/mark-commands.ts";
import { sendMarkCommand } from "../../utils/browser/pages/read-tab.ts";
import type { Factbox } from "../../utils/types.ts";
import { pageGone } from "./use-factbox.ts";

/** The marks on all facts in the page: if they are there, and how to change that and go through them. */
export type PageMarks = { areShown: boolean; toggle: () => Promise<void>; step: (by: 1 | -1) => Promise<void> };

/** Marks all facts of a factbox in its tab's page. `report` is called with the result in words. */
export function usePageMarks(
  tabId: number | null,
  factbox: Factbox | null,
  report: (words: string) => void,
): PageMarks {
  const [total, setTotal] = useState(0);

  // An earlier popup may have marked them.
  useEffect(() => {
    setTotal(0);
    if (tabId !== null && factbox)
      void sendMarkCommand(tabId, { type: "count" }).then((now) => setTotal(now?.total ?? 0));
  }, [tabId, factbox]);

  async function send(command: MarkCommand): Promise<MarkAnswer | null> {
    const answer = tabId === null ? null : await sendMarkCommand(tabId, command);
    if (answer) setTotal(answer.total);
    else report(pageGone());
    return answer;
  }

  async function markAll(): Promise<MarkAnswer | null> {
    if (!factbox) return null;
    const { pageMarks } = await import("../shared/page-marks.ts");
    const answer = await send({ type: "mark-all", marks: pageMarks(factbox) });
    if (answer) report(answer.found ? t.plural("marksShown", answer.total) : t("marksMissed"));
    return answer;
  }

  return {
    areShown: total > 0,
    toggle: async () => {
      if (!total) await markAll();
      else if (await send({ type: "unmark" })) report(t("marksGone"));
    },
    step: async (by) => {
      if (!total && !(await markAll())?.found) return;
      const answer = await send({ type: "step", by });
      if (answer?.found) report(t("markAt", answer.at, answer.total));
    },
  };
}
