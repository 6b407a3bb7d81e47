import { DIALOG_ROLES } from "../shared/dialog-roles.ts";
import { contains, queryAll } from "../shared/live-dom.ts";
import { composedRoots, queryComposed } from "./dom/composed-tree.ts";
import { elementText, textOfRoots } from "./dom/element-text.ts";
import { buildPageModel } from "./engine/page-model.ts";
import { viewWithoutLayout } from "./engine/page-view.ts";
import { elementsOf, selectFindings } from "./engine/select-findings.ts";
import { runToCompletion } from "./engine/task.ts";
import { CHEAP_VETOES, COSTLY_VETOES } from "./inline/appeal-vetoes.ts";
import { findSeeds, isInFlow } from "./inline/find-blocks.ts";
import { isAppealSeed, maxAppealLength, placeOf } from "./inline/inline-appeals.ts";
import { isNewsletterSeed } from "./inline/inline-newsletters.ts";
import { explainOverlay } from "./overlays/classify-overlay.ts";
import type { Overlay } from "./overlays/find-overlays.ts";
import { VENDOR_OVERLAY_SELECTOR } from "./overlays/vendors.ts";
import { labelOf } from "./reasons.ts";
import { cleanRules } from "./rules.ts";
import { explainAppeal } from "./signals/appeal.ts";
import { isNewsletterBox } from "./signals/newsletter.ts";
import type { Finding, PageModel, PageView, StoryLocation } from "./types.ts";

/** One line of an explanation: a signal that fired or a test that failed; `weight` is null where none is added up. */
type ExplainedSignal = { signal: string; weight: number | null; why: string };

/** Something that might be clutter, with what speaks for and against it. */
export type ClutterCandidate = {
  rule: "inline appeals" | "inline newsletters" | "overlays";
  text: string;
  signals: ExplainedSignal[];
  verdict: string;
};

const MAX_TEXT_CHARS = 120;
/** Elements that may float, by their markup alone: roles, vendors, and inline styles. */
const POSSIBLE_OVERLAYS = [
  `dialog, ${DIALOG_ROLES}, [popover]`,
  "[style*='position:fixed'], [style*='position: fixed'], [style*='position:sticky'], [style*='position: sticky']",
  VENDOR_OVERLAY_SELECTOR,
].join(", ");

/**
 * Explains what the cleaning finds in a document without layout: every candidate, its signals, and the verdict.
 * Overlays are judged by words, roles and vendors only: their size, place and opener are unknown.
 */
export function explainClutter(document: Document): ClutterCandidate[] {
  const view = viewWithoutLayout(document);
  const model = runToCompletion(buildPageModel(document));
  const findings = runToCompletion(selectFindings(view, cleanRules, () => model));
  const { story } = model;
  return [
    ...(story ? explainAppeals(view, model, story, findings) : []),
    ...(story ? explainNewsletters(view, findings) : []),
    ...explainOverlays(view, model),
  ];
}

/** Returns the elements from which the inline rules start, and the blocks that they hide, each once. */
function candidatesOf(view: PageView, findings: readonly Finding[], isSeed: (element: Element) => boolean): Element[] {
  const seeds = runToCompletion(findSeeds(view, isSeed));
  const parts = findings.flatMap(elementsOf);
  const outside = seeds.filter((seed) => !parts.some((part) => contains(part, seed)));
  return [...new Set([...parts, ...outside])];
}

function explainAppeals(
  view: PageView,
  { site }: PageModel,
  story: StoryLocation,
  findings: readonly Finding[],
): ClutterCandidate[] {
  const maxLength = maxAppealLength(story);
  const appeals = findings.filter(({ type }) => type === "donation");
  return candidatesOf(view, appeals, isAppealSeed).map((element) => {
    const text = elementText(element);
    const appeal = explainAppeal(element, placeOf(element, story), site, text);
    const isVetoing = ({ test }: (typeof CHEAP_VETOES)[number]) =>
      test({ element, text, story, maxLength }, appeal?.speaksOfMoney ?? false);
    const signals: ExplainedSignal[] = [
      ...(appeal?.signals ?? []).map(({ signal, weight, why }) => ({ signal, weight, why })),
      ...(appeal?.failed ?? []).map(({ condition, why }) => ({ signal: `not: ${condition}`, weight: null, why })),
      ...[...CHEAP_VETOES, ...COSTLY_VETOES]
        .filter(isVetoing)
        .map(({ veto }) => ({ signal: veto, weight: null, why: "Keeps the block whatever its signals say." })),
      ...(isInFlow(element, view.layout)
        ? []
        : [{ signal: "in a dialog", weight: null, why: "What floats is left to the overlay rule." }]),
    ];
    const score = appeal ? `score ${appeal.score} of at least ${appeal.minScore}` : "offers no way to act";
    return {
      rule: "inline appeals",
      text: text.slice(0, MAX_TEXT_CHARS),
      signals,
      verdict: `${verdictOf(element, appeals)}; ${score}`,
    };
  });
}

function explainNewsletters(view: PageView, findings: readonly Finding[]): ClutterCandidate[] {
  const boxes = findings.filter(({ type }) => type === "newsletter");
  return candidatesOf(view, boxes, isNewsletterSeed).map((element) => {
    const text = elementText(element);
    const isBox = isNewsletterBox(element, text);
    const signal = isBox ? "newsletter box" : "not: newsletter box";
    return {
      rule: "inline newsletters",
      text: text.slice(0, MAX_TEXT_CHARS),
      signals: [{ signal, weight: null, why: "Asks for a mail address and offers a field or a link." }],
      verdict: verdictOf(element, boxes),
    };
  });
}

const verdictOf = (element: Element, findings: readonly Finding[]): string => {
  const finding = findings.find((item) => item.element === element || item.companions?.includes(element));
  return finding ? `hidden as ${labelOf(finding).reason}` : "kept";
};

function explainOverlays(view: PageView, model: PageModel): ClutterCandidate[] {
  const all = queryAll(view.document, POSSIBLE_OVERLAYS);
  const outermost = all.filter((element) => !all.some((other) => other !== element && contains(other, element)));
  return outermost.map((element) => {
    const overlay = overlayWithoutLayout(element);
    const fired = explainOverlay(overlay, view, () => model);
    const decisive = fired[0];
    const verdict = decisive?.verdict ?? "keep";
    return {
      rule: "overlays",
      text: overlay.text.slice(0, MAX_TEXT_CHARS),
      signals: fired.map(({ signal, why }) => ({ signal, weight: null, why })),
      verdict: verdict === "keep" ? "kept" : `would be hidden as ${labelOf(verdict).reason}`,
    };
  });
}

/** Describes a possible overlay by its markup; it is taken to cover nothing. */
function overlayWithoutLayout(element: Element): Overlay {
  const roots = composedRoots(element, null);
  const dialog = queryComposed(roots, `dialog, ${DIALOG_ROLES}`) !== null;
  const geometry = { share: 0, central: false, narrow: false, fixed: dialog, scrim: false };
  return { element, roots, text: textOfRoots(roots), dialog, ...geometry };
}
