import { useEffect, useState } from "preact/hooks";
import { Popup } from "../../components/popup/Popup.tsx";
import type { PopupState } from "../../components/popup/popup-state.ts";
import type { PageCommand } from "../../utils/browser/page-report.ts";
import { copyRendered, copyRich } from "../../utils/browser/pages/clipboard.ts";
import { openOptions, openReader } from "../../utils/browser/pages/extension-pages.ts";
import { locale, t } from "../../utils/browser/pages/i18n.ts";
import { getArticleHtml, sendCommand } from "../../utils/browser/pages/read-tab.ts";
import { saveForReader } from "../../utils/browser/pages/reader-handoff.ts";
import { reasonText } from "../../utils/browser/pages/reason-text.ts";
import { saveCalendarFile } from "../../utils/browser/pages/save-calendar.ts";
import { getCopyFormat, setCopyFormat } from "../../utils/browser/settings.ts";
import type { NoticeKey } from "../../utils/clean/engine/notices.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { FormatId } from "../../utils/summary/format.ts";
import { formatQuote } from "../../utils/summary/format-quote.ts";
import { formats } from "../../utils/summary/formats.ts";
import type { DateFact, Quote, Removal, SpanWithText } from "../../utils/types.ts";
import { analyzeActiveTab } from "./analyze-active-tab.ts";
import { useSite } from "./use-site.ts";

const CONTEXT = 40;

/** The popup with its state: reads the page when it opens and does what its buttons say. */
export function PopupApp() {
  const [state, setState] = useState<PopupState>({ name: "reading" });
  const [tab, setTab] = useState<{ id: number; url: string } | null>(null);
  const [notice, setNotice] = useState("");
  const [format, setFormat] = useState<FormatId>("markdown");
  const [removals, setRemovals] = useState<Removal[]>([]);
  const [notes, setNotes] = useState<NoticeKey[]>([]);
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  const { site, choose: chooseSite } = useSite(tab?.url ?? null, setNotice, putBackAll);
  const factbox = "factbox" in state ? state.factbox : null;

  useEffect(() => {
    getCopyFormat().then(setFormat);
    analyzeActiveTab(
      setTab,
      (report) => {
        setRemovals(report.removals);
        setNotes(report.notes);
      },
      setState,
    );
  }, []);

  // The bar grows with its notice: what was just clicked must not come to lie under it.
  useEffect(() => {
    if (notice) document.activeElement?.scrollIntoView({ block: "nearest" });
  }, [notice]);

  // The reader may have chosen otherwise since the page was left as it is.
  const toldNotes = notes.filter((note) => note !== "noteNever" || site?.mode === "never");

  /** Asks the page; says so where the page that was read is gone. */
  async function ask(command: PageCommand): Promise<boolean> {
    const answer = tab && (await sendCommand(tab.id, command));
    setNotice(answer ? "" : `${t("stateGone")} ${t("stateGoneHint")}`);
    if (answer) {
      const off = new Set(answer.removals.map(({ id }) => id));
      setBack(new Set(removals.map(({ id }) => id).filter((id) => !off.has(id))));
      setNotes(answer.notes);
      if (!answer.done && command.do === "jump") setNotice(t("jumpMissed"));
    }
    return answer?.done ?? false;
  }

  function putBackAll(): Promise<boolean> {
    return ask({ do: "put-back-all" });
  }

  function jump(fact: SpanWithText): void {
    const text = factbox?.article.text ?? "";
    const before = text.slice(Math.max(0, fact.start - CONTEXT), fact.start);
    ask({ do: "jump", words: fact.text, before, after: text.slice(fact.end, fact.end + CONTEXT) });
  }

  function addToCalendar(fact: DateFact): void {
    const name = factbox && saveCalendarFile(fact, factbox.article);
    if (name) setNotice(t("calendarSaved", name));
  }

  async function copy(): Promise<void> {
    const chosen = formats.find(({ id }) => id === format);
    const plain = formats.find(({ id }) => id === "text");
    if (!factbox || !chosen || !plain) return;
    const circumstance = { accessed: new Date().toISOString(), locale: locale(), t };
    const kept = { ...factbox, removals: removals.filter(({ id }) => !back.has(id)) };
    const done = await copyRendered(chosen, chosen.render(kept, circumstance), plain.render(kept, circumstance));
    setNotice(done ? t("copied", t(chosen.nameKey)) : t("copyFailed"));
  }

  async function copyQuote(quote: Quote): Promise<void> {
    if (!factbox) return;
    const done = await copyRich(formatQuote(quote, factbox, { locale: locale(), t }));
    setNotice(t(done ? "copiedQuote" : "copyFailed"));
  }

  async function chooseFormat(id: FormatId): Promise<void> {
    setFormat(id);
    // Before the choice is kept: a copy made meanwhile must not lose its word.
    setNotice("");
    const fault = await setCopyFormat(id);
    if (fault) setNotice(t("choiceNotKept", fault));
  }

  async function read(): Promise<void> {
    if (!factbox || !tab) return;
    try {
      const html = await getArticleHtml(tab.id);
      if (!html) return setNotice(`${t("stateGone")} ${t("stateGoneHint")}`);
      await saveForReader({ ...factbox, article: { ...factbox.article, html } });
      await openReader();
    } catch (error) {
      setNotice(t("stateFailedHint", errorMessage(error)));
    }
  }

  return (
    <Popup
      {...{
        state,
        notice,
        formats,
        format,
        site,
        removals,
        back,
        reasonOf: reasonText,
        t,
        jump,
        copy,
        copyQuote,
        chooseFormat,
        chooseSite,
      }}
      notes={toldNotes.map((note) => t(note))}
      locale={locale()}
      calendar={{ now: new Date().toISOString(), add: addToCalendar }}
      putBack={(id) => ask({ do: "put-back", id })}
      putBackAll={putBackAll}
      openReader={read}
      openOptions={openOptions}
    />
  );
}
