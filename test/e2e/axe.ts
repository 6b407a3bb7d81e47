import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { View } from "../../tools/browser/driver.ts";
import { LOW_CONTRAST } from "./contrast.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of WCAG 2.2 up to AA, and axe-core's own best practices; by default it leaves out the size of targets. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe-core leaves to a person to decide, and who decided. The contrast of words is computed by `LOW_CONTRAST`,
 * since axe-core does not see through what lies over them: lines in lists, the notice, the unseen radio buttons. The
 * names of buttons differ from what they show where that is a sign: "−", "+".
 */
const DECIDED = ["color-contrast", "label-content-name-mismatch"];

/**
 * What axe-core finds wrong with a document or cannot decide, and words that stand out too little, one line each. What
 * fades in is seen whole.
 */
export async function faultsOf(view: View): Promise<unknown> {
  const found = await view.evaluate(
    `${AXE}; document.getAnimations().forEach((animation) => animation.finish()); axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations, incomplete }) =>
      [...violations, ...incomplete.filter(({ id }) => !${JSON.stringify(DECIDED)}.includes(id))]
        .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
  );
  return [Object(found), Object(await view.evaluate(LOW_CONTRAST))].flat();
}
