import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PopupState } from "../../components/popup/popup-state.ts";
import type { TextQuoteSelector } from "../../utils/article/text-quote.ts";
import { t } from "../../utils/browser/i18n.ts";
import type { PageCommand, PageStatus } from "../../utils/browser/page-report.ts";
import { onPageLeft } from "../../utils/browser/pages/left-page.ts";
import { type ActiveTab, sendCommand, sendMarkCommand } from "../../utils/browser/pages/read-tab.ts";
import type { NoticeKey } from "../../utils/clean/engine/notices.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { Removal } from "../../utils/types.ts";
import { analyzeActiveTab, type Occasion } from "./analyze-active-tab.ts";
import { beginClick, type Click } from "./begin-click.ts";
import { followWindow } from "./follow-window.ts";
import { reportSilence } from "./report-silence.ts";

/** The popup, or the panel beside the page. */
export type Surface = "popup" | "panel";

/**
 * Reads the active tab's page when the popup opens, or whenever it changes beside the panel, and sends commands to it.
 * `report` is called with failures in words; `click` is what the click that opened the popup has begun.
 */
export function useFactbox(surface: Surface, report: (words: string) => void, click?: Click) {
  const [state, setState] = useState<PopupState>({ name: "reading", title: "" });
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [notices, setNotices] = useState<readonly NoticeKey[]>([]);
  const anyway = useRef<(() => Promise<void>) | null>(null);
  const [isLeft, setLeft] = useState(false);
  const latest = useRef(0);

  // Asks for the page before the first frame is painted, not after it.
  useLayoutEffect(() => {
    if (surface === "panel") return followWindow(analyze);
    const begun = click ?? beginClick();
    void analyze("clicked", begun);
    return watchPage(begun, setLeft);
  }, []);

  /** Shows the active tab's page, instead of the one before. */
  async function analyze(occasion: Occasion, begun: Click | null = null): Promise<void> {
    const run = ++latest.current;
    const ifLatest =
      <Values extends unknown[]>(call: (...values: Values) => void) =>
      (...values: Values) => {
        if (run === latest.current) call(...values);
      };
    setRemovals([]);
    setNotices([]);
    const onState = ifLatest((next: PopupState, readAnyway: (() => Promise<void>) | null = null) => {
      // Before the button that calls it is there.
      anyway.current = readAnyway;
      setState(next);
    });
    const receiver = { onTab: ifLatest(setTab), onStatus: ifLatest(follow), onState };
    await analyzeActiveTab(receiver, occasion, begun).catch((error: unknown) =>
      onState({ name: "failed", detail: errorMessage(error) }),
    );
  }

  /** Shows what a page says about its cleaning; `earlier` are the receipts of an earlier click on it. */
  function follow(status: PageStatus, earlier: readonly Removal[] = []): void {
    // What was put back stays on the list.
    setRemovals((known) => [
      ...new Map([...known, ...earlier, ...status.removals].map((one) => [one.id, one])).values(),
    ]);
    setHidden(new Set(status.removals.map(({ id }) => id)));
    setNotices(status.notices);
  }

  /** Returns true if the page carried out the command; reports where the page that was read is gone. */
  async function send(command: PageCommand): Promise<boolean> {
    const answer = tab && (await reportSilence(sendCommand(tab.id, command), report));
    report(answer ? "" : pageGone());
    if (!answer) return false;
    follow(answer);
    return answer.done;
  }

  /** Removes again what was put back, under new receipts. */
  async function removeAgain(): Promise<void> {
    if (await send({ type: "remove-again" })) setRemovals((known) => known.filter(({ id }) => !restored.has(id)));
  }

  /** Shows words in the page; reports where they, or the page, are gone. */
  async function show(quote: TextQuoteSelector): Promise<void> {
    const answer = tab && (await reportSilence(sendMarkCommand(tab.id, { type: "show", ...quote }), report));
    report(!answer ? pageGone() : answer.found ? "" : t("jumpMissed"));
  }

  /** Finds the facts of a page that is taken for no article. */
  async function readAnyway(): Promise<void> {
    setState({ name: "reading", title: tab?.title ?? "" });
    await anyway.current?.();
  }

  const factbox = "factbox" in state ? state.factbox : null;
  const restored = new Set(removals.map(({ id }) => id).filter((id) => !hidden.has(id)));
  return { state, tab, factbox, removals, restored, notices, isLeft, send, removeAgain, show, readAnyway };
}

/** Calls back when the tab leaves the page of a click, or comes back to it. Returns a function that ends this. */
function watchPage({ tab, page }: Click, listener: (isLeft: boolean) => void): () => void {
  const end = new AbortController();
  async function watch(): Promise<void> {
    const [shown, began] = [await tab, await (await page)?.began];
    if (!shown || !began || end.signal.aborted) return;
    end.signal.addEventListener("abort", onPageLeft(shown.id, began, listener), { once: true });
  }
  watch().catch(() => undefined);
  return () => end.abort();
}

/** Says that the page has changed since it was read, and what to do. */
export const pageGone = (): string => `${t("stateGone")} ${t("stateGoneHint")}`;
