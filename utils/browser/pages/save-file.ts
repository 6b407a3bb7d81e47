// Context: extension pages. The one file that saves files, through the browser's downloads.

// Revoking the address at once would end the download before the file is read.
const ADDRESS_LIFETIME_MS = 60_000;

/** Saves a text as a file of the reader's computer. Call it in a click handler. */
export function saveFile(name: string, text: string, mime: string, document_ = document): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document_.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), ADDRESS_LIFETIME_MS);
}
