import type messages from "../../public/_locales/en/messages.json";

/** The key of a message in `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** Returns a message in the reader's language; the values replace its placeholders `$1`, `$2` … in their order. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;

/** Builds a `Translate` from a table shaped like `messages.json`; an unknown key returns itself. */
export function createTranslator(table: Readonly<Record<string, { message: string }>>): Translate {
  return (key, ...values) =>
    (table[key]?.message ?? key).replace(/\$(\d)/g, (_, position: string) =>
      String(values[Number(position) - 1] ?? ""),
    );
}
