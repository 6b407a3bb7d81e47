import { judgeOverlay } from "./judge.ts";
import { findOverlays, type Overlay } from "./overlays.ts";
import type { CleanRule, Finding, Ground, Scene } from "./rule.ts";
import type { Steps } from "./steps.ts";

const WINDOW = 0.2;

function* find(scene: Scene, ground: () => Ground): Steps<Finding[]> {
  const overlays = yield* findOverlays(scene);
  const found: Finding[] = [];
  const left: Overlay[] = [];
  const scrims: Element[] = [];
  for (const overlay of overlays) {
    yield;
    const finding = overlay.scrim ? null : judgeOverlay(overlay, scene, ground);
    if (finding) found.push(finding);
    else if (overlay.scrim) scrims.push(overlay.element);
    else left.push(overlay);
  }
  const first = found.find(({ kind }) => kind !== "consent");
  // A scrim has nothing to say; it goes with the dialog it serves, and stays where another dialog may need it.
  const isShared = left.some(({ dialog, share }) => dialog || share >= WINDOW);
  if (!first || isShared || found.some(({ kind }) => kind === "consent")) return found;
  return found.map((finding) => (finding === first ? { ...finding, scrims } : finding));
}

/** Dialogs, bars and scrims that float over the page and ask, sell or warn; found by geometry, role and words together. */
export const overThePage: CleanRule = { name: "over the page", atOnce: true, find };
