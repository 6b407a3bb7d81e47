import type { ReaderText } from "../../utils/reader/reader-text.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { MarkLegend } from "./MarkLegend.tsx";
import { TextSettings } from "./TextSettings.tsx";

/** The element that the toolbar's button opens in narrow windows. */
export const SIDE_PANEL_ID = "side-panel";

type Props = {
  /** In narrow windows the panel lies over the article, if it is open; in wide ones it is always seen. */
  isOpen: boolean;
  text: ReaderText;
  changeText: (part: Partial<ReaderText>) => void;
};

/** The column on the left of the article: how its text is shown. */
export function SidePanel({ isOpen, text, changeText }: Props) {
  const { t } = useTranslate();
  return (
    <aside id={SIDE_PANEL_ID} class="side-panel" data-open={isOpen} tabIndex={-1} aria-label={t("readerPanel")}>
      <TextSettings text={text} change={changeText} />
      <MarkLegend isOn={text.marks} toggle={() => changeText({ marks: !text.marks })} />
    </aside>
  );
}
