import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";

/** The promise about privacy, sentence by sentence; PRIVACY.md has the same. */
export const PRIVACY_SENTENCES = [
  "privacyReads",
  "privacyNothingSent",
  "privacyKept",
  "privacyYours",
] as const satisfies readonly MessageKey[];

/** Says in four sentences what Factbox may see and what it keeps. */
export function Privacy() {
  const { t } = useTranslate();
  return (
    <>
      {PRIVACY_SENTENCES.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </>
  );
}
