import { useEffect, useState } from "preact/hooks";

/** Returns how many of some times, in milliseconds and ascending, have passed since the component appeared. */
export function useElapsed(times: readonly number[]): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const timers = times.map((time, index) => setTimeout(() => setPassed(index + 1), time));
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, []);
  return passed;
}
