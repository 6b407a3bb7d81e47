/**
 * What of a page can be seen: the gold units of which something is left (with its words), and the story's or the
 * page's own blocks that are gone.
 */
export type Look = { left: { id: string; words: string }[]; lost: string[]; locked: boolean };

/** JavaScript that looks at a page; it runs in the page. */
export const LOOK = `(() => {
  const wordsSeen = (root) => {
    let words = "";
    for (const node of root.childNodes) {
      if (node.nodeType === 3 && node.data.trim()) words += node.data + " ";
      if (node.nodeType !== 1 || /^(STYLE|SCRIPT|TEMPLATE)$/.test(node.tagName) || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (/^(IFRAME|VIDEO)$/.test(node.tagName)) words += "[" + node.tagName.toLowerCase() + "] ";
      if (/^(INPUT|IMG)$/.test(node.tagName)) words += "[" + (node.placeholder || node.alt || node.type) + "] ";
      words += wordsSeen(node.shadowRoot ?? node);
    }
    return words;
  };
  const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const left = [...document.querySelectorAll("[data-gold]")].filter(seen).map((element) => {
    const own = /^(IFRAME|VIDEO)$/.test(element.tagName) ? "[" + element.tagName.toLowerCase() + "]" : wordsSeen(element.shadowRoot ?? element);
    const words = own.replace(/\\s+/g, " ").trim();
    const blank = getComputedStyle(element);
    // A darkened page without its dialog is no better.
    return { id: element.dataset.gold, words: words || (blank.position === "fixed" ? "[box]" : "") };
  }).filter(({ words }) => words);
  const lost = [...document.querySelectorAll("[data-story], [data-stays]")].filter((element) => !seen(element)).map((element) => element.textContent.trim().slice(0, 80));
  const locked = [document.documentElement, document.body].some((element) => /hidden|clip/.test(getComputedStyle(element).overflowY) || getComputedStyle(element).position === "fixed");
  return { left, lost, locked };
})()`;

/** A look as it comes out of a page, checked. */
export function lookOf(value: unknown): Look {
  const { left, lost, locked }: Record<string, unknown> = Object(value);
  if (!Array.isArray(left) || !Array.isArray(lost)) throw new Error("a page did not say what can be seen");
  return {
    left: left.map((one) => ({ id: String(Object(one).id), words: String(Object(one).words) })),
    lost: lost.map(String),
    locked: locked === true,
  };
}
