import { useEffect, useRef } from "preact/hooks";
import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";

const KEYS = [
  ["m", "readerMarkFacts"],
  ["j", "keyNextMark"],
  ["k", "keyPreviousMark"],
  ["n", "keyReadAloud"],
  ["␣", "keyPause"],
  ["t", "readerContents"],
  ["?", "keysHelp"],
  ["Esc", "readerKeyClose"],
] as const satisfies readonly (readonly [string, MessageKey])[];

type Props = {
  /** False if letters and signs do nothing. */
  hasLetterKeys: boolean;
  chooseLetterKeys: (chosen: boolean) => void;
  close: () => void;
};

/** Lists the keys of the reader in a dialog, and lets the reader switch off those that are letters and signs. */
export function KeysHelp({ hasLetterKeys, chooseLetterKeys, close }: Props) {
  const { t } = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="keys-help" ref={dialog} aria-labelledby="keys-help" onClose={close}>
      <h2 id="keys-help">{t("keysHelp")}</h2>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={hasLetterKeys}
          onChange={({ currentTarget }) => chooseLetterKeys(currentTarget.checked)}
        />
        {t("letterKeys")}
      </label>
      <button type="button" class="plain" onClick={() => dialog.current?.close()}>
        {t("keysHelpClose")}
      </button>
    </dialog>
  );
}
