import type { Format } from "../../summary/format.ts";

/** Puts a rendered summary on the clipboard; HTML goes with its plain text in one item. Call it in the click. False when the browser refused. */
export async function copyRendered(
  format: Format,
  rendered: string,
  plain: string,
  clipboard: Clipboard = navigator.clipboard,
): Promise<boolean> {
  if (format.mime === "text/html") return copyRich({ html: rendered, text: plain }, clipboard);
  try {
    await clipboard.writeText(rendered);
    return true;
  } catch {
    return false;
  }
}

/** Puts HTML and its plain text on the clipboard in one item. Call it in the click. False when the browser refused. */
export async function copyRich(
  { html, text }: { html: string; text: string },
  clipboard: Clipboard = navigator.clipboard,
): Promise<boolean> {
  try {
    await clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
