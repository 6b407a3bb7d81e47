import type { SpanWithText } from "../../types.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { PLACE_NOUNS, PLACES } from "../lexicon/places.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Name } from "../text/annotations.ts";
import { findFirstSpan } from "../text/spans.ts";
import { relativesIn } from "./relatives.ts";

const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
/** What closes a list of people: "Ada Brel, Ida Moe and Tor Vasse are". */
const LAST_ITEM = /^,? and (?<name>\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\p{Ll}[\p{L}'’-]*)(?=[.,;]| \p{Ll})/u;
const MAX_ITEM_CHARS = 70;
const MAX_OCCURRENCES = 40;
/** Each added name costs a search of the text. */
const MAX_ADDED = 40;

/**
 * Adds people whom the model has not tagged, wherever the text names them: the last of a list of two or more people,
 * and relatives ("her sister, Kaia,"), who are people even if the model has tagged them as something else.
 */
export function addListedPeople({ text, sentences }: AnnotatedText, tagged: readonly Name[]): Name[] {
  const relatives = relativesIn(text);
  const names = tagged.map((name): Name => (relatives.has(name.text) ? { ...name, kind: "person" } : name));
  const people = new Set(names.filter(({ kind }) => kind === "person").map((name) => name.text));
  const isPerson = (name: Name) => FULL_NAME.test(name.text) && people.has(name.text);
  const added = new Set([...relatives].slice(0, MAX_ADDED));
  for (const [index, name] of names.entries()) {
    if (added.size >= MAX_ADDED) break;
    const before = names[index - 1];
    if (!before || !isPerson(before) || !isPerson(name) || text.slice(before.end, name.start) !== ", ") continue;
    const words = LAST_ITEM.exec(text.slice(name.end, name.end + MAX_ITEM_CHARS))?.groups?.name ?? "";
    const last = words.replace(/^.* /, "");
    if (words && !ORGANISATION_NOUNS.has(last) && !PLACE_NOUNS.has(last) && !PLACES.has(words)) added.add(words);
  }
  if (!added.size) return names;
  const untagged = [...added].flatMap((words) => occurrencesOf(text, words, names));
  const listed = untagged.map(
    (span): Name => ({ ...span, kind: "person", sentence: findFirstSpan(sentences, ({ end }) => end > span.start) }),
  );
  return [...names, ...listed].sort((one, other) => one.start - other.start);
}

/** Returns where a text has some words outside the names that are tagged. */
function occurrencesOf(text: string, words: string, names: readonly Name[]): SpanWithText[] {
  const found: SpanWithText[] = [];
  for (let start = text.indexOf(words); start >= 0 && found.length < MAX_OCCURRENCES; ) {
    const end = start + words.length;
    const next = names[findFirstSpan(names, (name) => name.end > start)];
    const isPart = /^(?:\p{L}| \p{Lu})/u.test(text.slice(end, end + 2)) || /\p{L}/u.test(text[start - 1] ?? "");
    if ((!next || next.start >= end) && !isPart) found.push({ start, end, text: words });
    start = text.indexOf(words, end);
  }
  return found;
}
