import { useEffect, useState } from "preact/hooks";

/** Returns a module that is loaded once the component appears; null until it is there. */
export function useLoaded<Module extends object>(load: () => Promise<Module>): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void load().then(setModule);
  }, []);
  return module;
}
