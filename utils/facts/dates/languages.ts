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
const ENGLISH_SMALL = "the of and to in that is was for on with as it at by he said from has his be are have not this";
// Languages by their small words.
const SMALL = new Map<string, string[]>();
for (const [language, { small }] of Object.entries({ en: { small: ENGLISH_SMALL }, ...TABLES }))
  for (const word of small.split(" ")) SMALL.set(word, [...(SMALL.get(word) ?? []), language]);
const LOOKED_AT = 2_000;
// The least share of a text's words that a language's small words must have where none is declared.
const SHARE = 0.12;
const grammars = new Map<string, DateGrammar>();

/** The language whose small words a text's beginning has most of; null where they are few. */
function guess(text: string): string | null {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of SMALL.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  let [best, most] = ["", SHARE * words.length];
  for (const [language, count] of counts) if (count > most) [best, most] = [language, count];
  return best || null;
}

/** The BCP 47 tag that a text's dates are read by: the declared one where its language is known here, else what the text's own small words say, else the declared one, else English. */
export function detectDateLanguage(text: string, declared: string | null): string {
  const base = declared?.slice(0, 2).toLowerCase();
  if (declared && base && (base === "en" || TABLES[base])) return declared;
  return guess(text) ?? declared ?? "en";
}

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
