import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { ViewFrame } from "./ViewFrame.tsx";

const KEYS = [
  { keys: ["←", "→", "1–5"], does: "keyTabs" },
  { keys: ["↑", "↓", "k", "j"], does: "keyFacts" },
  { keys: ["Home", "End"], does: "keyEnds" },
  { keys: ["Enter"], does: "keyChoose" },
  { keys: ["c"], does: "keyCopyFact" },
  { keys: ["Shift+C"], does: "keyCopyAll" },
  { keys: ["f"], does: "keyPerson" },
  { keys: ["/"], does: "keySearch" },
  { keys: ["r"], does: "keyReader" },
  { keys: ["p"], does: "keyKeepOpen" },
  { keys: ["m"], does: "keyMarks" },
  { keys: ["n", "Shift+N"], does: "keyStepMarks" },
  { keys: ["u"], does: "keyUndo" },
  { keys: ["?"], does: "keyHelp" },
  { keys: ["Esc"], does: "keyClose" },
] as const satisfies { keys: readonly string[]; does: MessageKey }[];

type Props = {
  hasLetterKeys: boolean;
  chooseLetterKeys: (chosen: boolean) => void;
  close: () => void;
};

/** Lists what the keys do, and lets the reader switch off those that are letters, digits and signs. */
export function Shortcuts({ hasLetterKeys, chooseLetterKeys, close }: Props) {
  const { t } = useTranslate();
  return (
    <ViewFrame id="shortcuts-heading" heading={t("shortcutsHeading")} close={close}>
      <label class="switch">
        <input
          type="checkbox"
          id="letter-keys"
          checked={hasLetterKeys}
          onChange={({ currentTarget }) => chooseLetterKeys(currentTarget.checked)}
        />
        <span>{t("letterKeys")}</span>
      </label>
      <dl class="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </ViewFrame>
  );
}
