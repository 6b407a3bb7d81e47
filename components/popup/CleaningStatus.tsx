import { useTranslate } from "../hooks/use-translate.ts";
import { describeHidden } from "./removal-count.ts";

type Props = {
  /** How many things are hidden in the page. */
  hidden: number;
  show: () => void;
  undo: () => void;
};

/** Says in one line, always in view, what the cleaning took off the page, and takes it back. */
export function CleaningStatus({ hidden, show, undo }: Props) {
  const { t } = useTranslate();
  return (
    <p class="cleaning-status">
      <span>{describeHidden(hidden, t)}</span>
      {hidden > 0 && (
        <>
          <button type="button" class="quiet" id="show-removals" onClick={show}>
            {t("statusShow")}
          </button>
          <button type="button" class="quiet" id="undo-removals" onClick={undo}>
            {t("statusUndo")}
          </button>
        </>
      )}
    </p>
  );
}
