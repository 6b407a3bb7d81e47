/** Marks what is off the page; the extension's own style sheet, which outranks the page's, hides what carries it. */
export const REMOVED = "data-factbox-removed";

/** How to undo something. */
export type Undo = () => void;

/** Hides an element and returns how to show it again as it was. Presses nothing; a modal dialog leaves the top layer, where it would keep the page inert. */
export function hide(element: Element, id: string): Undo {
  const modals = [element, ...element.querySelectorAll("dialog[open]")].filter(isModal);
  element.setAttribute(REMOVED, id);
  for (const dialog of modals) dialog.close();
  return () => {
    element.removeAttribute(REMOVED);
    for (const dialog of modals) if (dialog.isConnected && !dialog.open) dialog.showModal();
  };
}

function isModal(element: Element): element is HTMLDialogElement {
  try {
    return element.tagName === "DIALOG" && element.matches(":modal");
  } catch {
    // An engine without :modal has no modal dialog to leave.
    return false;
  }
}
