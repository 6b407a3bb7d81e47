import { useTranslate } from "../hooks/use-translate.ts";
import { type Receipt, Receipts } from "./Receipts.tsx";
import { type Site, SiteChoice, type SiteMode } from "./SiteChoice.tsx";
import { ViewFrame } from "./ViewFrame.tsx";

/** The result of cleaning the page: what was hidden, and sentences about the cleaning as a whole. */
export type CleaningResult = { receipts: readonly Receipt[]; notices: readonly string[] };

/** What a click in the part about the cleaning does. */
export type CleaningActions = {
  chooseSite: (mode: SiteMode) => void;
  putBack: (id: string) => void;
  putBackAll: () => void;
};

type Props = {
  receipts: readonly Receipt[];
  site: Site | null;
  actions: CleaningActions;
  /** True while it is in view, in the place of the facts. */
  isShown: boolean;
  close: () => void;
};

/** Shows what was hidden in the page, and lets the reader choose when its site is cleaned. */
export function Cleaning({ receipts, site, actions, isShown, close }: Props) {
  const { t } = useTranslate();
  return (
    <ViewFrame id="removals-heading" heading={t("removalsHeading")} isShown={isShown} close={close}>
      <Receipts receipts={receipts} putBack={actions.putBack} putBackAll={actions.putBackAll} />
      {site && <SiteChoice site={site} choose={actions.chooseSite} />}
    </ViewFrame>
  );
}
