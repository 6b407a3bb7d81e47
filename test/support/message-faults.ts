/** The messages of one language, as `messages.json` has them. */
export type Messages = Readonly<Record<string, { message: string; description?: string }>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const MAX_LENGTHS: Readonly<Record<string, number>> = { extensionName: 75, extensionDescription: 132 };

const familyOf = (key: string): string | null => (PLURAL.test(key) ? key.replace(PLURAL, "") : null);
const placeholdersOf = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** Returns the keys that a language must have: English's, each plural message in the language's own categories. */
function keysFor(english: Messages, locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const keys = Object.keys(english).flatMap((key) => {
    const family = familyOf(key);
    return family === null ? [key] : pluralCategories.map((category) => `${family}_${category}`);
  });
  return [...new Set(keys)];
}

/** Returns what is wrong with the messages of a language (a BCP 47 tag), one line each. */
export function faultsOfMessages(messages: Messages, english: Messages, locale: string): string[] {
  const wanted = keysFor(english, locale);
  const faults = [
    ...wanted.filter((key) => !Object.hasOwn(messages, key)).map((key) => `${key} is missing`),
    ...Object.keys(messages)
      .filter((key) => !wanted.includes(key))
      .map((key) => `${key} is not one of the messages`),
  ];
  if (messages.localeTag?.message !== locale) faults.push(`localeTag is not ${locale}`);
  for (const [key, { message }] of Object.entries(messages)) {
    const family = familyOf(key);
    const model = english[family === null ? key : `${family}_other`]?.message ?? "";
    if (message.trim() === "") faults.push(`${key} is empty`);
    if (message !== message.trim()) faults.push(`${key} begins or ends with a space`);
    if (/\$(?!\d)/.test(message)) faults.push(`${key} has a $ that is no placeholder`);
    const wantedValues = placeholdersOf(model);
    const values = placeholdersOf(message);
    // "1" may be a word in the form for one thing.
    const isSame = family !== null ? [...new Set(["$1", ...values])].sort().join() : values.join();
    if (isSame !== wantedValues.join()) faults.push(`${key} has the values ${values}, not ${wantedValues}`);
    if (message.length > (MAX_LENGTHS[key] ?? message.length)) faults.push(`${key} is longer than ${MAX_LENGTHS[key]}`);
  }
  return faults;
}
