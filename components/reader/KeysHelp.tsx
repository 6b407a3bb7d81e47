import { useEffect, useRef } from "preact/hooks";
import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";

/** The keys by what they do: what stands on them, or the message with their name. */
const KEYS: readonly { cap?: string; name?: MessageKey; does: MessageKey }[] = [
  { cap: "m", does: "readerMarkFacts" },
  { cap: "j", does: "keyNextMark" },
  { cap: "k", does: "keyPreviousMark" },
  { cap: "n", does: "keyReadAloud" },
  { name: "keyCapSpace", does: "keyPause" },
  { cap: "t", does: "readerContents" },
  { cap: "?", does: "keysHelp" },
  { name: "keyCapEscape", does: "readerKeyClose" },
];

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
        {KEYS.map(({ cap, name, does }) => (
          <div key={does}>
            <dt>
              <kbd>{name ? t(name) : cap}</kbd>
            </dt>
            <dd>{t(does)}</dd>
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
