import { useEffect, useState } from "preact/hooks";
import type { FactboxTabs } from "../../components/facts/FactboxTabs.tsx";

/**
 * Loads what shows the facts while the page is read; null until it is there. It is a chunk of its own, so that the
 * popup is painted before.
 */
export function useFactsView(): typeof FactboxTabs | null {
  const [view, setView] = useState<{ Facts: typeof FactboxTabs } | null>(null);
  useEffect(() => {
    void import("../../components/facts/FactboxTabs.tsx").then(({ FactboxTabs: Facts }) => setView({ Facts }));
  }, []);
  return view?.Facts ?? null;
}
