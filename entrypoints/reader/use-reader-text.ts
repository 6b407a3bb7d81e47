import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../utils/browser/i18n.ts";
import { readerText } from "../../utils/browser/reader-settings.ts";
import type { ReaderText } from "../../utils/reader/reader-text.ts";

/**
 * Returns how articles are shown and a function that changes a part of it. It follows changes in other readers, and
 * shows every change on the page's root. `report` is called with the reason in words if a choice cannot be stored.
 */
export function useReaderText(
  stored: ReaderText,
  report: (words: string) => void,
): [ReaderText, (part: Partial<ReaderText>) => void] {
  const [text, setText] = useState(stored);
  // What was chosen last, also before the page is drawn again.
  const latest = useRef(stored);
  latest.current = text;
  useEffect(() => readerText.watch(setText), []);
  // Before the page is painted, so that nothing is seen in other colours first.
  showOn(document.documentElement, text);

  function change(part: Partial<ReaderText>): void {
    const changed = { ...latest.current, ...part };
    latest.current = changed;
    setText(changed);
    void readerText.set(changed).then((failure) => failure && report(t("choiceNotKept", failure)));
  }

  return [text, change];
}

/** Sets what the page's style reads: sizes as properties, choices as attributes. */
function showOn(root: HTMLElement, { size, width, lineHeight, typeface, ground, marks }: ReaderText): void {
  root.style.setProperty("--text-size", `${size / 16}rem`);
  root.style.setProperty("--text-width", String(width));
  root.style.setProperty("--text-line", String(lineHeight));
  Object.assign(root.dataset, { typeface, ground, marks: marks ? "on" : "off" });
}
