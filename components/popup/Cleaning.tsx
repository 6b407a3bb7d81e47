import type { RefObject } from "preact";
import { useTranslate } from "../hooks/use-translate.ts";
import { type Receipt, Receipts } from "./Receipts.tsx";
import { type Site, SiteChoice, type SiteMode } from "./SiteChoice.tsx";

/** The result of cleaning the page: what was hidden, and sentences about the cleaning as a whole. */
export type CleaningResult = { receipts: readonly Receipt[]; notices: readonly string[] };

/** What a click in the part about the cleaning does. */
export type CleaningActions = {
  chooseSite: (mode: SiteMode) => void;
  putBack: (id: string) => void;
  putBackAll: () => void;
};

type Props = {
  cleaning: CleaningResult;
  /** False where nothing was or may be hidden: then there are neither receipts nor a choice. */
  isOpen: boolean;
  /** Is given the element that opens and closes the list of receipts. */
  list: RefObject<HTMLDetailsElement | null>;
  site: Site | null;
  actions: CleaningActions;
};

/** Shows what was hidden in the page, and lets the reader choose when its site is cleaned. */
export function Cleaning({ cleaning: { receipts, notices }, isOpen, list, site, actions }: Props) {
  const { t } = useTranslate();
  const hasContent = isOpen || notices.length > 0;
  return (
    <section {...(hasContent ? { class: "page-section", "aria-label": t("removalsHeading") } : {})}>
      {/* Always there: screen readers announce only what changes in an element that they know. */}
      <div class="notes" role="status">
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </div>
      {isOpen && <Receipts receipts={receipts} list={list} putBack={actions.putBack} putBackAll={actions.putBackAll} />}
      {isOpen && site && <SiteChoice site={site} choose={actions.chooseSite} />}
    </section>
  );
}
