/** Selectors of elements that are dialogs by their ARIA role; `dialog` and `popover` come beside them. */
export const DIALOG_ROLES = "[role='dialog'], [role='alertdialog'], [aria-modal='true']";
