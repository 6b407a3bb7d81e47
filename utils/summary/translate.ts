import type messages from "../../public/_locales/en/messages.json";

/** The key of a sentence that Factbox says to its reader. */
export type MessageKey = keyof typeof messages;

/** Says a sentence in the reader's language; `$1`, `$2` … are filled with the values. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;

/** A `Say` over a table of messages in the form of an extension's `messages.json`; a missing key says itself. */
export function createTranslator(table: Readonly<Record<string, { message: string }>>): Translate {
  return (key, ...values) =>
    (table[key]?.message ?? key).replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ""));
}
