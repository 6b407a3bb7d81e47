import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Factbox } from "../../utils/types.ts";

/**
 * Prepares the facts that are printed after the article. It begins when the page has nothing else to do, because the
 * browser's own command for printing does not wait. Returns an element for them, and a function that prints.
 */
export function usePrint(factbox: Factbox): { printText: RefObject<HTMLElement | null>; print: () => Promise<void> } {
  const printText = useRef<HTMLElement>(null);
  const prepared = useRef<Promise<void>>(null);

  function prepare(): Promise<void> {
    prepared.current ??= import("./print-text.ts").then(({ showPrintText }) => {
      if (printText.current) showPrintText(printText.current, factbox);
    });
    return prepared.current;
  }

  useEffect(() => {
    const waiting = requestIdleCallback(() => void prepare());
    return () => cancelIdleCallback(waiting);
  }, []);

  async function print(): Promise<void> {
    await prepare();
    window.print();
  }

  return { printText, print };
}
