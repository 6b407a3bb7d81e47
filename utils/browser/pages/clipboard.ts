// Context: extension pages. The one file that writes to the clipboard. Call its functions in a click handler.

import type { Format } from "../../summary/format.ts";

/** Copies a rendered summary, HTML together with its plain text. Returns false if the browser refuses. */
export async function copyRendered(
  format: Format,
  rendered: string,
  plain: string,
  clipboard: Clipboard = navigator.clipboard,
): Promise<boolean> {
  if (format.mime === "text/html") return copyRich({ html: rendered, text: plain }, clipboard);
  return isDone(() => clipboard.writeText(rendered));
}

/** Copies HTML and its plain text as one item. Returns false if the browser refuses. */
export function copyRich(
  { html, text }: { html: string; text: string },
  clipboard: Clipboard = navigator.clipboard,
): Promise<boolean> {
  return isDone(() =>
    clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]),
  );
}

async function isDone(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}
