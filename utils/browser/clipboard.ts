import type { Format } from "../summary/format.ts";

/** Puts a rendered summary on the clipboard; HTML goes with its plain text in one item. Call it in the click. False when the browser refused. */
export async function copyRendered(
  format: Format,
  rendered: string,
  plain: string,
  clipboard: Clipboard = navigator.clipboard,
): Promise<boolean> {
  try {
    if (format.mime !== "text/html") await clipboard.writeText(rendered);
    else
      await clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([rendered], { type: "text/html" }),
          "text/plain": new Blob([plain], { type: "text/plain" }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
