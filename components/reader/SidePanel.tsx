import type { ReaderText } from "../../utils/reader/reader-text.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Contents } from "./Contents.tsx";
import { MarkLegend } from "./MarkLegend.tsx";
import { Progress } from "./Progress.tsx";
import { TextSettings } from "./TextSettings.tsx";

/** The element that the toolbar's button opens in narrow windows. */
export const SIDE_PANEL_ID = "side-panel";

type Props = {
  /** In narrow windows the panel lies over the article, if it is open; in wide ones it is always seen. */
  isOpen: boolean;
  contents: Parameters<typeof Contents>[0];
  progress: Parameters<typeof Progress>[0];
  text: ReaderText;
  changeText: (part: Partial<ReaderText>) => void;
};

/** The column on the left of the article: its contents, how much of it is read, and how its text is shown. */
export function SidePanel({ isOpen, contents, progress, text, changeText }: Props) {
  const { t } = useTranslate();
  return (
    <aside id={SIDE_PANEL_ID} class="side-panel" data-open={isOpen} tabIndex={-1} aria-label={t("readerPanel")}>
      <Contents {...contents} />
      <Progress {...progress} />
      <TextSettings text={text} change={changeText} />
      <MarkLegend isOn={text.marks} toggle={() => changeText({ marks: !text.marks })} />
    </aside>
  );
}
