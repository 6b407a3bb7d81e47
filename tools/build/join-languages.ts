/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const LANGUAGE = /^[a-z]{2}$/;

/**
 * Replaces each object that holds lists by language (ISO 639-1) with one list, which `Object.values(…).flat()` reads
 * as before. Leaves alone what is under the key `apart`.
 */
export function joinLanguages(value: Json, apart: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (entries.length && entries.every(([key, list]) => LANGUAGE.test(key) && Array.isArray(list)))
    return entries.flatMap(([, list]) => list);
  return Object.fromEntries(entries.map(([key, item]) => [key, key === apart ? item : joinLanguages(item, apart)]));
}
