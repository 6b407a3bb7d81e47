import type { ComponentChildren } from "preact";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";
import { SIDE_PANEL_ID } from "./SidePanel.tsx";
import { ToolButton } from "./ToolButton.tsx";
import { ToolMenu } from "./ToolMenu.tsx";

/** What the toolbar's buttons do. */
export type ToolbarActions = {
  toggleMarks: () => void;
  /** Shows the panel of contents and text settings, or hides it where it lies over the article. */
  togglePanel: () => void;
  /** Moves the focus to the contents. */
  showContents: () => void;
  /** Reads the article aloud, or stops. */
  toggleReading: () => void;
  print: () => void;
  saveAsHtml: () => void;
  saveAsMarkdown: () => void;
  showKeys: () => void;
};

type Props = {
  /** The article's address, or null if it is not on the web. */
  url: string | null;
  hasMarks: boolean;
  isPanelOpen: boolean;
  isReading: boolean;
  hasContents: boolean;
  actions: ToolbarActions;
  /** The buttons that copy the facts. */
  children: ComponentChildren;
};

/** The bar at the top of the reader: back to the page, what can be done with the article, and copying its facts. */
export function Toolbar({ url, hasMarks, isPanelOpen, isReading, hasContents, actions, children }: Props) {
  const { t } = useTranslate();
  const panel = { id: SIDE_PANEL_ID, isOpen: isPanelOpen };
  return (
    <header class="toolbar">
      {url && (
        <a class="back" href={url} rel="noreferrer" aria-label={t("readerBack")} title={t("readerBack")}>
          <Icon name="back" />
          <span class="back-words">{t("readerBack")}</span>
        </a>
      )}
      <div class="tools">
        <ToolButton id="open-panel" icon="text" label={t("readerPanel")} opens={panel} act={actions.togglePanel} />
        <ToolButton
          id="mark-facts"
          icon="mark"
          label={t("readerMarkFacts")}
          shortcut="m"
          pressed={hasMarks}
          act={actions.toggleMarks}
        />
        <ToolButton
          id="read-aloud"
          icon={isReading ? "stop" : "speak"}
          label={t(isReading ? "readAloudStop" : "readAloud")}
          shortcut="n"
          act={actions.toggleReading}
        />
        {hasContents && (
          <ToolButton
            id="show-contents"
            icon="contents"
            label={t("readerContents")}
            shortcut="t"
            act={actions.showContents}
          />
        )}
        <ToolButton id="print" icon="print" label={t("readerPrint")} act={actions.print} />
        <ToolMenu
          id="save"
          icon="save"
          label={t("readerSave")}
          items={[
            { id: "save-html", label: t("readerSaveHtml"), act: actions.saveAsHtml },
            { id: "save-markdown", label: t("readerSaveMarkdown"), act: actions.saveAsMarkdown },
          ]}
        />
        <ToolButton id="show-keys" icon="help" label={t("keysHelp")} shortcut="?" act={actions.showKeys} />
      </div>
      {children}
    </header>
  );
}
