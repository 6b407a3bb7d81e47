import { alternation } from "../../shared/word-lists.ts";
import currencies from "./currencies.json" with { type: "json" };

const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(currencies.signs));
// Letters before a sign ("US$"), and letters that are a sign before a number ("Rp").
const LETTER_SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(currencies.letterSigns));
const DOLLARS_BY_REGION: ReadonlyMap<string, string> = new Map(Object.entries(currencies.dollarsByRegion));
const CODES: ReadonlySet<string> = new Set(currencies.codes);
const CENT = 0.01;

/**
 * A currency word after a number.
 * `code` is ISO 4217; `factor` is the value of one unit in it. `among` is set for words that several countries use
 * ("pound"): then `code` is empty, and the text decides.
 */
export type CurrencyWord = { code: string; factor: number; among?: string };

/** Currency words by their form in lower case. */
export const CURRENCY_WORDS: ReadonlyMap<string, CurrencyWord> = new Map<string, CurrencyWord>([
  ...entriesOf(currencies.words, (code) => ({ code, factor: 1 })),
  ...Object.entries(currencies.shared).flatMap(([among, { forms }]) =>
    forms.map((form): [string, CurrencyWord] => [form, { code: "", factor: 1, among }]),
  ),
  ...[...SIGNS].map(([sign, code]): [string, CurrencyWord] => [sign, { code, factor: 1 }]),
  ...entriesOf(currencies.cents, (code) => ({ code, factor: CENT })),
]);

function entriesOf(
  formsByCode: Readonly<Record<string, readonly string[]>>,
  toWord: (code: string) => CurrencyWord,
): [string, CurrencyWord][] {
  return Object.entries(formsByCode).flatMap(([code, forms]) =>
    forms.map((form): [string, CurrencyWord] => [form, toWord(code)]),
  );
}

/**
 * Returns the ISO 4217 code of a sign with its letters ("US$", "£", "Rp") or of a code; undefined for other words.
 * A bare "$" is the dollar or peso of the language's region, else the US dollar.
 */
export function currencyOf(sign: string, region: string): string | undefined {
  if (sign === "$") return DOLLARS_BY_REGION.get(region) ?? "USD";
  return SIGNS.get(sign) ?? LETTER_SIGNS.get(sign) ?? (CODES.has(sign) ? sign : undefined);
}

/** True for the rupee signs, which consist of letters and are shared by several countries. */
export function isRupeeSign(word: string): boolean {
  return word === "Rs" || word === "Re";
}

// Australia and New Zealand write "$US" for the US dollar where a bare sign is their own. "US$" proves nothing, because
// its second mention is often bare.
const marksUsDollars = (text: string) => /\$US ?\d/.test(text);

const NAMES_UNITED_STATES = /(?<![\p{L}$])(?:U\.S\.|US(?![\p{L}$])|United States|Americans?(?!\p{L}))/u;

type CountryNames = { code: string; names: readonly string[] };
const COUNTRIES: ReadonlyMap<string, readonly CountryNames[]> = new Map(
  Object.entries(currencies.shared).map(([among, { countries }]) => [among, countries]),
);

/**
 * Creates a resolver of shared currency words: the currency is that of the country that the text mentions most.
 * The resolver returns an ISO 4217 code, or null if the text mentions none of the countries. Words are looked up once.
 */
export function createCurrencyResolver(text: string): (among: string) => string | null {
  const resolved = new Map<string, string | null>();
  return (among) => {
    const known = resolved.get(among);
    if (known !== undefined) return known;
    const resolve = RESOLVERS.get(among);
    const code = resolve ? resolve(text) : mostMentioned(text, COUNTRIES.get(among) ?? []);
    resolved.set(among, code);
    return code;
  };
}

/**
 * Returns the dollar of the country that a text is about: the local one where US dollars are marked, the US dollar in
 * a text that names the United States and none of the other countries. Returns null if neither is so.
 */
function dollarOf(text: string): string | null {
  const local = mostMentioned(text, COUNTRIES.get("dollar") ?? []);
  if (marksUsDollars(text)) return local;
  return local === null && NAMES_UNITED_STATES.test(text) ? "USD" : null;
}

/** Returns the euro for a text whose money is in euros and not in dollars; else null. */
const centOf = (text: string): string | null =>
  /€|\beuros?\b/i.test(text) && !/\$|\bdollars?\b/i.test(text) ? "EUR" : null;

/** Resolvers of the words for which the country that is mentioned most does not decide. */
const RESOLVERS: ReadonlyMap<string, (text: string) => string | null> = new Map([
  ["dollar", dollarOf],
  ["cent", centOf],
]);

/** Returns the code of the country that a text mentions most; the first of equals; null if it mentions none. */
function mostMentioned(text: string, countries: readonly CountryNames[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { code, names } of countries) {
    const count = text.match(new RegExp(alternation(names), "g"))?.length ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}
