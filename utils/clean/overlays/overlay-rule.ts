import { contains } from "../../shared/live-dom.ts";
import type { Task } from "../engine/task.ts";
import type { CleanRule, Finding, PageModel, PageView } from "../types.ts";
import { classifyOverlay } from "./classify-overlay.ts";
import { findOverlays, findScrims, type Overlay } from "./find-overlays.ts";

/** An unknown overlay that covers at least this share of the viewport may need the scrim. */
const MIN_WINDOW_SHARE = 0.2;
const MIN_TEXT_CHARS = 20;

function* find(view: PageView, model: () => PageModel): Task<Finding[]> {
  const overlays = yield* findOverlays(view, model);
  const findings: Finding[] = [];
  const unknown: Overlay[] = [];
  for (const overlay of overlays) {
    yield;
    if (overlay.scrim) continue;
    const finding = classifyOverlay(overlay, view, model);
    // A bar that holds an overlay of its own is not hidden with it.
    if (finding && !holdsAnother(overlay, overlays)) findings.push(finding);
    else unknown.push(overlay);
  }
  // A scrim is hidden with its dialog, and stays if another dialog may need it.
  const isScrimNeeded =
    findings.some(({ type }) => type === "consent") ||
    unknown.some(({ dialog, share }) => dialog || share >= MIN_WINDOW_SHARE);
  return isScrimNeeded ? findings : withScrims(findings, overlays, view, model);
}

/** True if an overlay holds another one that says something itself. */
const holdsAnother = ({ element }: Overlay, overlays: readonly Overlay[]): boolean =>
  overlays.some(
    (other) => other.element !== element && contains(element, other.element) && other.text.length >= MIN_TEXT_CHARS,
  );

/** Adds the scrims to the first dialog that was found; scrims alone belong to an overlay hidden before. */
function withScrims(
  findings: readonly Finding[],
  overlays: readonly Overlay[],
  view: PageView,
  model: () => PageModel,
): Finding[] {
  const isDialog = (element: Element) => overlays.some((overlay) => overlay.element === element && overlay.dialog);
  const owner = findings.find(({ element }) => isDialog(element)) ?? findings[0];
  // If only changes were looked at, the scrim may be older or younger than its dialog.
  const others = owner && view.changed ? findScrims(view, model) : [];
  const scrims = [...overlays.filter(({ scrim }) => scrim), ...others]
    .map(({ element }) => element)
    .filter((element) => !findings.some((finding) => contains(finding.element, element)));
  if (!owner) return scrims.map((element) => ({ element, type: "interruption", placement: "overlay", isScrim: true }));
  return findings.map((finding) => (finding === owner ? { ...finding, companions: [...new Set(scrims)] } : finding));
}

/** Finds dialogs, bars and scrims that float over the page, by geometry, role and words together; needs layout. */
export const overlayRule: CleanRule = { name: "overlays", runsBeforePaint: true, find };
