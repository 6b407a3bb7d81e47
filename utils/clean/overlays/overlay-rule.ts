import type { Task } from "../engine/task.ts";
import type { CleanRule, Finding, PageModel, PageView } from "../types.ts";
import { classifyOverlay } from "./classify-overlay.ts";
import { findBackdrops, findOverlays, type Overlay } from "./find-overlays.ts";

const WINDOW = 0.2;

function* find(scene: PageView, ground: () => PageModel): Task<Finding[]> {
  const overlays = yield* findOverlays(scene);
  const found: Finding[] = [];
  const left: Overlay[] = [];
  for (const overlay of overlays) {
    yield;
    const finding = overlay.scrim ? null : classifyOverlay(overlay, scene, ground);
    if (finding) found.push(finding);
    else if (!overlay.scrim) left.push(overlay);
  }
  // A scrim has nothing to say; it goes with the dialog it serves, and stays where another dialog may need it.
  if (found.some(({ kind }) => kind === "consent") || left.some(({ dialog, share }) => dialog || share >= WINDOW))
    return found;
  const first = found.find(({ element }) => overlays.some((one) => one.element === element && one.dialog)) ?? found[0];
  // Where only what has changed is looked at, its scrim may be older or younger.
  const scrims = [...overlays.filter(({ scrim }) => scrim), ...(first && scene.changed ? findBackdrops(scene) : [])]
    .map(({ element }) => element)
    .filter((element) => !found.some((one) => one.element.contains(element)));
  if (first)
    return found.map((finding) => (finding === first ? { ...finding, scrims: [...new Set(scrims)] } : finding));
  return scrims.map((element) => ({ element, kind: "other", reason: "reasonInterrupts", score: 0.6, isScrim: true }));
}

/** Dialogs, bars and scrims that float over the page and ask, sell or warn; found by geometry, role and words together. */
export const overlayRule: CleanRule = { name: "over the page", atOnce: true, find };
