// English only. `verb-forms.json` lists the forms that news uses; regular forms in -ed and -s are derived here.
import forms from "./verb-forms.json" with { type: "json" };

/** The grammatical reading of a verb form; "participle" covers forms that are a finite past as well. */
export type VerbForm = "auxiliary" | "past" | "participle" | "third" | "base";

const AUXILIARIES: ReadonlySet<string> = new Set(forms.auxiliary);
// Forms that are only a finite past, because their participle is another word ("took", "taken").
const PASTS: ReadonlySet<string> = new Set(forms.past);
// Irregular participles. A headline's passive is one of them ("Two killed in fire").
const PARTICIPLES: ReadonlySet<string> = new Set(forms.participle);
const BASES: ReadonlySet<string> = new Set(forms.base);
const THIRD_PERSONS: ReadonlySet<string> = new Set(forms.base.map(toThirdPerson));
const ED_WORDS_THAT_ARE_NO_PAST: ReadonlySet<string> = new Set(forms.notPastInEd);
const FINITE: ReadonlySet<VerbForm | null> = new Set(["auxiliary", "past", "third"]);

/** Returns the form of a lower-case word as a verb, or null if news does not use it as one. */
export function lookUpVerbForm(word: string): VerbForm | null {
  if (AUXILIARIES.has(word) || /^\p{Ll}{2,7}n['’]t$/u.test(word)) return "auxiliary";
  if (PASTS.has(word)) return "past";
  if (PARTICIPLES.has(word)) return "participle";
  if (/^\p{Ll}{2,}ed$/u.test(word) && !ED_WORDS_THAT_ARE_NO_PAST.has(word)) return "participle";
  if (THIRD_PERSONS.has(word)) return "third";
  return BASES.has(word) ? "base" : null;
}

/** True if a word in small letters is a finite form, and none that a participle has as well. */
export const isFiniteVerb = (word: string): boolean => FINITE.has(lookUpVerbForm(word));

/** True if words hold a finite form. */
export const holdsFiniteVerb = (words: string): boolean =>
  (words.match(/[\p{L}'’]+/gu) ?? []).some((word) => isFiniteVerb(word.toLowerCase()));

/** True if a word in small letters is a form that may be finite. */
export const mayBeFinite = (word: string): boolean => isFiniteVerb(word) || lookUpVerbForm(word) === "participle";

/** True if words hold a form that may be finite. */
export const holdsVerb = (words: string): boolean =>
  (words.match(/[\p{L}'’]+/gu) ?? []).some((word) => mayBeFinite(word.toLowerCase()));

/** Returns the third person of a regular verb: "reaches", "carries". */
export function toThirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
