/** Cleans the page and keeps it clean. */
export function keepClean(_window: Window, _tell: (count: number) => void): void {}
