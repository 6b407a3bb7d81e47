/**
 * The value of NodeFilter.SHOW_TEXT.
 * The constant itself is a global, which a module that is given its document must not touch.
 */
export const SHOW_TEXT = 4;

/** True for element nodes; works across frames, where `instanceof Element` does not. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
