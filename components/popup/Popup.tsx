import type { Format, FormatId } from "../../utils/summary/format.ts";
import type { Translate } from "../../utils/summary/translate.ts";
import type { Removal } from "../../utils/types.ts";
import type { Jump } from "../facts/FactLink.tsx";
import { FactSections } from "../facts/FactSections.tsx";
import { Headline } from "../facts/Headline.tsx";
import type { CopyQuote } from "../facts/Quotes.tsx";
import type { Calendar } from "../facts/Timeline.tsx";
import { CopyBar } from "./CopyBar.tsx";
import { Notices } from "./Notices.tsx";
import type { PopupState } from "./popup-state.ts";
import { Receipts } from "./Receipts.tsx";
import { SiteChoice, type SiteMode } from "./SiteChoice.tsx";
import { StateMessage } from "./StateMessage.tsx";

/** Everything the popup shows and everything a click in it does. */
export type PopupProps = {
  state: PopupState;
  /** The last thing that happened, in words; also told to screen readers. */
  notice: string;
  formats: readonly Format[];
  format: FormatId;
  /** The page's site and when it is cleaned; null where the page is of no site. */
  site: { name: string; mode: SiteMode } | null;
  /** Receipts for what was taken off the page, whether or not it is an article. */
  removals: Removal[];
  /** What is to be told of the cleaning as a whole, in sentences. */
  notes: readonly string[];
  back: ReadonlySet<string>;
  reasonOf: (removal: Removal) => string;
  locale: string;
  calendar: Calendar;
  t: Translate;
  jump: Jump;
  copy: () => void;
  copyQuote: CopyQuote;
  chooseFormat: (id: FormatId) => void;
  chooseSite: (mode: SiteMode) => void;
  putBack: (id: string) => void;
  putBackAll: () => void;
  openReader: () => void;
  openOptions: () => void;
};

/** The popup: the article's factbox, what was taken off its page, and what can be done with both. */
export function Popup(props: PopupProps) {
  const { state, notice, site, locale, t } = props;
  const factbox = "factbox" in state ? state.factbox : null;
  const isRead = factbox !== null || state.name === "not-an-article";
  const isOpen = isRead && state.name !== "limited";
  const hasCleaning = isOpen || (isRead && props.notes.length > 0);
  return (
    <>
      <main class="popup" data-state={state.name} aria-busy={state.name === "reading"}>
        {factbox && <Headline article={factbox.article} locale={locale} t={t} />}
        <StateMessage state={state} t={t} />
        {factbox && (
          <FactSections
            factbox={factbox}
            locale={locale}
            calendar={props.calendar}
            jump={props.jump}
            copyQuote={props.copyQuote}
            t={t}
          />
        )}
        <section {...(hasCleaning ? { class: "page-section", "aria-label": t("removalsHeading") } : {})}>
          <Notices notes={isRead ? props.notes : []} />
          {isOpen && (
            <Receipts
              removals={props.removals}
              reasonOf={props.reasonOf}
              back={props.back}
              putBack={props.putBack}
              putBackAll={props.putBackAll}
              t={t}
            />
          )}
          {isOpen && site && <SiteChoice site={site.name} mode={site.mode} choose={props.chooseSite} t={t} />}
        </section>
      </main>
      <footer class="bar">
        {factbox && (
          <CopyBar formats={props.formats} chosen={props.format} choose={props.chooseFormat} copy={props.copy} t={t} />
        )}
        <p class="notice" role="status" aria-live="polite">
          {notice}
        </p>
        <nav>
          {factbox && (
            <button type="button" class="quiet" id="open-reader" onClick={props.openReader}>
              {t("openReader")}
            </button>
          )}
          <button type="button" class="quiet" id="open-options" onClick={props.openOptions}>
            {t("openOptions")}
          </button>
        </nav>
      </footer>
    </>
  );
}
