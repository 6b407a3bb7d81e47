import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { locale, t } from "../../utils/browser/i18n.ts";
import type { Reading } from "../../utils/browser/pages/read-aloud.ts";
import type { StoryView } from "../../utils/browser/pages/story-view.ts";
import type { Factbox } from "../../utils/types.ts";

/** Reading aloud: if it goes on, how it starts and stops, and how it pauses and goes on. */
export type ReadAloud = { isReading: boolean; toggle: () => void; pause: () => boolean };

/**
 * Reads the article aloud from the first sentence in view, and marks the one that is spoken. `report` is called with
 * the reason in words if it cannot be read.
 */
export function useReadAloud(
  factbox: Factbox,
  view: RefObject<StoryView | null>,
  report: (words: string) => void,
): ReadAloud {
  const [isReading, setReading] = useState(false);
  const reading = useRef<Reading>(null);
  const isStarting = useRef(false);

  function end(): void {
    reading.current?.stop();
    reading.current = null;
    view.current?.speak(null);
    setReading(false);
  }

  // The browser would go on to speak after the page is closed.
  useEffect(() => {
    addEventListener("pagehide", end);
    return () => {
      removeEventListener("pagehide", end);
      end();
    };
  }, []);

  async function start(): Promise<void> {
    if (isStarting.current) return;
    isStarting.current = true;
    const { findLocalVoice, readAloud } = await import("../../utils/browser/pages/read-aloud.ts");
    const { text, language } = factbox.article;
    const voice = await findLocalVoice(language);
    isStarting.current = false;
    if (!voice) return report(noVoice(language));
    const spans = view.current?.sentences ?? [];
    report("");
    setReading(true);
    reading.current = readAloud(
      spans.map(({ start, end }) => ({ words: text.slice(start, end) })),
      view.current?.firstInView() ?? 0,
      voice,
      {
        onSentence: (index) => view.current?.speak(spans[index] ?? null),
        onEnd: (failure) => {
          end();
          if (failure) report(t("readAloudFailed", failure));
        },
      },
    );
  }

  return {
    isReading,
    toggle: () => (reading.current ? end() : void start()),
    pause: () => {
      reading.current?.pause();
      return reading.current !== null;
    },
  };
}

function noVoice(language: string | null): string {
  const name = language && new Intl.DisplayNames(locale(), { type: "language", fallback: "none" }).of(language);
  return name ? t("readAloudNoVoice", name) : t("readAloudNoLanguage");
}
