import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { ViewFrame } from "./ViewFrame.tsx";

type Key = {
  /** What stands on the keys. */
  caps?: readonly string[];
  /** The names of keys that have names of their own on the keyboards of each language. */
  named?: readonly MessageKey[];
  /** A letter that is typed with Shift. */
  shifted?: string;
  does: MessageKey;
};

const KEYS: readonly Key[] = [
  { caps: ["←", "→", "1–5"], does: "keyTabs" },
  { caps: ["↑", "↓", "k", "j"], does: "keyFacts" },
  { named: ["keyCapHome", "keyCapEnd"], does: "keyEnds" },
  { named: ["keyCapEnter"], does: "keyChoose" },
  { caps: ["c"], does: "keyCopyFact" },
  { shifted: "C", does: "keyCopyAll" },
  { caps: ["f"], does: "keyPerson" },
  { caps: ["/"], does: "keySearch" },
  { caps: ["r"], does: "keyReader" },
  { caps: ["p"], does: "keyKeepOpen" },
  { caps: ["m"], does: "keyMarks" },
  { caps: ["n"], shifted: "N", does: "keyStepMarks" },
  { caps: ["u"], does: "keyUndo" },
  { caps: ["?"], does: "keyHelp" },
  { named: ["keyCapEscape"], does: "keyClose" },
];

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
        {KEYS.map(({ caps = [], named = [], shifted, does }) => (
          <div key={does}>
            <dt>
              {[...caps, ...named.map((name) => t(name)), ...(shifted ? [t("keyCapWithShift", shifted)] : [])].map(
                (cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ),
              )}
            </dt>
            <dd>{t(does, t("keyCapEscape"))}</dd>
          </div>
        ))}
      </dl>
    </ViewFrame>
  );
}
