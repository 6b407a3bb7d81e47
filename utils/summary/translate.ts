import type messages from "../../public/_locales/en/messages.json";

/** The key of a message in `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** The name of a message with plural forms: its keys are the name and a category, such as `quotes_one`. */
type PluralKey = { [Key in MessageKey]: Key extends `${infer Name}_other` ? Name : never }[MessageKey];

/** Returns messages in the reader's language; the values replace the placeholders `$1`, `$2` … in their order. */
export type Translate = {
  (key: MessageKey, ...values: (string | number)[]): string;
  /** Returns the form of a message for a count (CLDR's plural categories); `$1` is the count. */
  plural: (key: PluralKey, count: number, ...values: (string | number)[]) => string;
};

/**
 * Builds a `Translate`. `message` returns a message with its values, and "" for a key that the language does not have;
 * `locale` is the language's BCP 47 tag, which is asked for at the first count.
 */
export function createTranslate(
  message: (key: MessageKey, values: string[]) => string,
  locale: () => string,
): Translate {
  let forms: { rules: Intl.PluralRules; numbers: Intl.NumberFormat } | null = null;
  const translate = (key: MessageKey, ...values: (string | number)[]) => message(key, values.map(String));
  const plural = (key: PluralKey, count: number, ...values: (string | number)[]) => {
    forms ??= { rules: new Intl.PluralRules(locale()), numbers: new Intl.NumberFormat(locale()) };
    const texts = [forms.numbers.format(count), ...values.map(String)];
    // A language may have forms that English does not have.
    return message(`${key}_${forms.rules.select(count)}` as MessageKey, texts) || message(`${key}_other`, texts);
  };
  return Object.assign(translate, { plural });
}

const PLACEHOLDER = /\$(\d)/g;
const RARE_FORM = /_(?:zero|one|two|few|many)$/;

/** Builds a `Translate` from a table shaped like `messages.json`; an unknown key returns itself. */
export function createTranslator(table: Readonly<Record<string, { message: string }>>): Translate {
  const fill = (message: string, values: readonly string[]) =>
    message.replace(PLACEHOLDER, (_, position: string) => values[Number(position) - 1] ?? "");
  const messageOf = (key: string) => table[key]?.message ?? (RARE_FORM.test(key) ? "" : key);
  return createTranslate(
    (key, values) => fill(messageOf(key), values),
    () => table.localeTag?.message ?? "en",
  );
}
