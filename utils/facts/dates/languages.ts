import { createDateGrammar, languageFreeGrammar } from "./common/grammar.ts";
import { ar } from "./languages/ar.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { it } from "./languages/it.ts";
import { nl } from "./languages/nl.ts";
import { pl } from "./languages/pl.ts";
import { pt } from "./languages/pt.ts";
import { ru } from "./languages/ru.ts";
import { uk } from "./languages/uk.ts";
import type { DateGrammar } from "./types.ts";

// One row a language, by ISO 639-1 code: its own grammar, or the common one filled from its table.
const LANGUAGES: Readonly<Record<string, () => DateGrammar>> = {
  ar: () => createDateGrammar(ar),
  de: () => createDateGrammar(de),
  en: () => en,
  es: () => createDateGrammar(es),
  fr: () => createDateGrammar(fr),
  it: () => createDateGrammar(it),
  nl: () => createDateGrammar(nl),
  pl: () => createDateGrammar(pl),
  pt: () => createDateGrammar(pt),
  ru: () => createDateGrammar(ru),
  uk: () => createDateGrammar(uk),
};
const grammars = new Map<string, DateGrammar>();

/**
 * Returns the grammar for a BCP 47 tag, built at its first use.
 * An unknown language gets the rules that hold in every language.
 */
export function dateGrammarFor(language: string): DateGrammar {
  const code = language.slice(0, 2).toLowerCase();
  const grammar = grammars.get(code) ?? LANGUAGES[code]?.() ?? languageFreeGrammar;
  grammars.set(code, grammar);
  return grammar;
}
