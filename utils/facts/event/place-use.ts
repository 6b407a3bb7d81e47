import { wholePattern } from "../../shared/word-lists.ts";
import type { Span } from "../../types.ts";
import { PLACE_FOLLOWERS, PLACE_NOUNS } from "../lexicon/places.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { findFirstSpan, spanAt } from "../text/spans.ts";
import placeWords from "./place-words.json" with { type: "json" };

const MAX_PREPOSITION_DISTANCE_TOKENS = 6;

// Last words of organisations and events at which something can take place.
const BUILDINGS: ReadonlySet<string> = new Set(placeWords.buildings);
const EVENT_NOUN = wholePattern(placeWords.events);
const PREPOSITION = wholePattern(placeWords.prepositions, "i");
const DIRECTION = wholePattern(placeWords.directions);
// Verbs whose place is an origin ("born in Sydney").
const ORIGIN = wholePattern(placeWords.origins, "i");
// Words that may separate a preposition from the name of a place.
const MODIFIER = wholePattern(placeWords.modifiers, "u");
// Words that may follow a place. Another noun makes the place its modifier ("in the US election").
const FOLLOWER = wholePattern(placeWords.followers);

/** How a name locates the event: by a preposition ("in Turin") or in the event's name ("the Turin fire"). */
type PlaceUse = "preposition" | "event-name";

/** Classifies how the mention of a place or organisation locates the event; null if it does not. */
export function classifyUse(annotated: AnnotatedText, mention: Span, kind: "place" | "organisation"): PlaceUse | null {
  const { text, tokens } = annotated;
  const nextIndex = findFirstSpan(tokens, ({ start }) => start >= mention.end);
  const next = tokens[nextIndex]?.text ?? "";
  const isLowerCase = /^\p{Ll}/u.test(next);
  if (kind === "place" && EVENT_NOUN.test(next)) return "event-name";
  if (kind === "place" && EVENT_NOUN.test(tokens[nextIndex + 1]?.text ?? "") && isLowerCase) return "event-name";
  // "in Norway's north": the place is the north.
  if (/^['’]s\b/.test(text.slice(mention.end, mention.end + 3))) return null;
  const isModifier = isLowerCase && !FOLLOWER.test(next) && !PLACE_FOLLOWERS.has(next) && !lookUpVerbForm(next);
  if (isModifier) return null;
  const preposition = findPreposition(annotated, mention);
  if (kind === "place") return preposition ? "preposition" : null;
  const lastWord = text.slice(mention.start, mention.end).split(" ").at(-1) ?? "";
  const isBuilding = PLACE_NOUNS.has(lastWord) || BUILDINGS.has(lastWord);
  return isBuilding && preposition && /^(?:at|outside|inside|in)$/.test(preposition) ? "preposition" : null;
}

/** True for a word such as "north" and "central". */
export const isDirection = (word = ""): boolean => DIRECTION.test(word.toLowerCase());

/** Finds the preposition of place that governs a name, in lower case; null if there is none. */
function findPreposition({ text, tokens, sentences }: AnnotatedText, { start, end }: Span): string | null {
  const sentenceStart = spanAt(sentences, start)?.start ?? 0;
  const first = findFirstSpan(tokens, (token) => token.start >= start);
  for (let index = first - 1; index >= 0 && first - index <= MAX_PREPOSITION_DISTANCE_TOKENS; index--) {
    const token = tokens[index];
    if (!token || token.start < sentenceStart) return null;
    const word = token.text.toLowerCase();
    if (PREPOSITION.test(word)) return ORIGIN.test(tokens[index - 1]?.text ?? "") ? null : word;
    if (word === "on") return PLACE_NOUNS.has(text.slice(start, end).split(" ").at(-1) ?? "") ? word : null;
    // "in Italy's Turin", "in the port city of Turin", "in Croydon, south London".
    const isPossessive = token.text === "’s" || token.text === "'s" || /^['’]s$/.test(tokens[index + 1]?.text ?? "");
    // "in the northern and western isles"
    const joins = word === "and" && isDirection(tokens[index - 1]?.text) && isDirection(tokens[index + 1]?.text);
    if (!isPossessive && !joins && !MODIFIER.test(token.text)) return null;
  }
  return null;
}
