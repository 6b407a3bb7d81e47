import { useTranslate } from "../hooks/use-translate.ts";

/** The choice if a page says what was removed from it, and how it is made. */
export type ToastChoiceProps = { isOn: boolean; choose: (isOn: boolean) => void };

/** Lets the reader choose if a page that was cleaned by itself says so. */
export function ToastChoice({ isOn, choose }: ToastChoiceProps) {
  const { t } = useTranslate();
  return (
    <div class="choices">
      <label>
        <input
          type="checkbox"
          id="toast"
          checked={isOn}
          aria-describedby="toast-hint"
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {t("optionsToast")}
      </label>
      <p class="hint" id="toast-hint">
        {t("optionsToastHint", t("statusUndo"))}
      </p>
    </div>
  );
}
