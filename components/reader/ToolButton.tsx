import { useTranslate } from "../hooks/use-translate.ts";
import { Icon, type IconName } from "../icons/Icon.tsx";

type Props = {
  id: string;
  icon: IconName;
  label: string;
  act: () => void;
  /** The key that does the same, if there is one. */
  shortcut?: string;
  /** For a button that is on or off. */
  pressed?: boolean;
  /** For a button that opens and closes an element: its id, and if it is open. */
  opens?: { id: string; isOpen: boolean };
};

/** Shows a button of the toolbar as an icon, with its name and its key as tooltip. */
export function ToolButton({ id, icon, label, act, shortcut, pressed, opens }: Props) {
  const { t } = useTranslate();
  return (
    <button
      type="button"
      id={id}
      class="tool"
      title={shortcut ? t("readerWithKey", label, shortcut) : label}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      aria-expanded={opens?.isOpen}
      aria-controls={opens?.id}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}
