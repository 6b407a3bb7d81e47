import type { ComponentChildren } from "preact";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "./Icon.tsx";
import { ToolButton } from "./ToolButton.tsx";

type Props = {
  /** The article's address, or null if it is not on the web. */
  url: string | null;
  panel: { id: string; isOpen: boolean };
  togglePanel: () => void;
  hasMarks: boolean;
  toggleMarks: () => void;
  print: () => void;
  /** The buttons that copy the facts. */
  children: ComponentChildren;
};

/** The bar at the top of the reader: back to the page, what can be done with the article, and copying its facts. */
export function Toolbar({ url, panel, togglePanel, hasMarks, toggleMarks, print, children }: Props) {
  const { t } = useTranslate();
  return (
    <header class="toolbar">
      {url && (
        <a class="back" href={url} rel="noreferrer" aria-label={t("readerBack")}>
          <Icon name="back" />
          <span class="back-words">{t("readerBack")}</span>
        </a>
      )}
      <span class="tools">
        <ToolButton id="open-panel" icon="text" label={t("readerPanel")} opens={panel} act={togglePanel} />
        <ToolButton
          id="mark-facts"
          icon="mark"
          label={t("readerMarkFacts")}
          shortcut="m"
          pressed={hasMarks}
          act={toggleMarks}
        />
        <ToolButton id="print" icon="print" label={t("readerPrint")} act={print} />
      </span>
      {children}
    </header>
  );
}
