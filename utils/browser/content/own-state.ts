// Context: content scripts. What the extension keeps in a page's isolated world.

type OwnName = "factboxAgent" | "factboxCleaner" | "factboxMarks" | "factboxSanitise" | "factboxToast";

/** Returns what the extension keeps under a name; a page's element of that id is also found there, and is not ours. */
export const ownState = <N extends OwnName>(name: N): (typeof globalThis)[N] | undefined =>
  Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
