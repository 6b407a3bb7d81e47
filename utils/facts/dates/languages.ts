import { createDateGrammar } from "./common/grammar.ts";
import type { DateLocale } from "./common/locale.ts";
import { ar } from "./languages/ar.ts";
import { de } from "./languages/de.ts";
import { english, numbersAlone } from "./languages/en/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { it } from "./languages/it.ts";
import { nl } from "./languages/nl.ts";
import { pl } from "./languages/pl.ts";
import { pt } from "./languages/pt.ts";
import { ru } from "./languages/ru.ts";
import { uk } from "./languages/uk.ts";
import type { DateGrammar } from "./types.ts";

const TABLES: Readonly<Record<string, DateLocale>> = { de, nl, fr, es, it, pt, pl, ru, uk, ar };
const grammars = new Map<string, DateGrammar>();

/** The grammar of a language's dates; for one that is not known here, that of numbers alone. */
export function dateGrammarFor(language: string): DateGrammar {
  const base = language.slice(0, 2).toLowerCase();
  if (base === "en") return english;
  const table = TABLES[base];
  if (!table) return numbersAlone;
  const made = grammars.get(base) ?? { ...createDateGrammar(table), isNarrative: () => false };
  grammars.set(base, made);
  return made;
}
