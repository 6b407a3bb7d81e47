// Context: content scripts.

/** A timer that can be paused: `start` continues with the time that is left. */
export type PausableTimer = { start: () => void; pause: () => void };

/** Creates a timer that stands still until it is started, and calls back once after so many milliseconds. */
export function createPausableTimer(ms: number, callback: () => void, window: Window): PausableTimer {
  let left = ms;
  let startedAt: number | null = null;
  let timer = 0;
  return {
    start: () => {
      if (startedAt !== null) return;
      startedAt = window.performance.now();
      timer = window.setTimeout(callback, left);
    },
    pause: () => {
      if (startedAt === null) return;
      window.clearTimeout(timer);
      left -= window.performance.now() - startedAt;
      startedAt = null;
    },
  };
}
