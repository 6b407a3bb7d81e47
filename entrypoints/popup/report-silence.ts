import { t } from "../../utils/browser/i18n.ts";

/** How long a page may take to do what the reader asked for before it counts as silent, in milliseconds. */
export const SILENCE_MS = 3_000;

/**
 * Waits for a page's answer, which does not come as long as the page is busy; `report` is called with words for that
 * once the page is silent.
 */
export async function reportSilence<Answer>(answer: Promise<Answer>, report: (words: string) => void): Promise<Answer> {
  const timer = setTimeout(() => report(t("stateSilent")), SILENCE_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}
