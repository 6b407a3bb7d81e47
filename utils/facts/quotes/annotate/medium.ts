import { allLanguages, alternation } from "../../../shared/word-lists.ts";
import type { Medium, Quote, Span } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan } from "../../text/spans.ts";
import mediumWords from "./medium-words.json" with { type: "json" };

const MAX_DISTANCE_CHARS = 32;
// The search range around the cue, which a sentence of a list may exceed.
const MAX_WINDOW_CHARS = 160;

/** The name of a platform, some with any ending: "Facebook-Post", "Телеграме". */
export const PLATFORM = `(?:${alternation(mediumWords.platformStems)}\\p{L}*|${alternation(mediumWords.platforms)})`;

const PATTERNS = [
  { kind: "post", pattern: postPattern() },
  { kind: "document", pattern: documentPattern() },
] as const;

/** Builds the pattern of a post: a platform after its preposition, or a noun for a post, a few words between them. */
function postPattern(): RegExp {
  const preposition = alternation(allLanguages(mediumWords.prepositions));
  const platform = `${PLATFORM}(?![\\p{L}\\p{N}-])`;
  const network = alternation(allLanguages(mediumWords.networks));
  const postPreposition = alternation(allLanguages(mediumWords.postPrepositions));
  const postNoun = alternation(allLanguages(mediumWords.postNouns));
  const inPost =
    `(?!in post\\b)${postPreposition}\\s(?:\\p{L}+\\s){0,2}${postNoun}(?!\\p{L})` +
    `(?:\\s${preposition}\\s(?:\\p{L}+\\s){0,3}${platform})?`;
  const onPlatform =
    `${preposition}\\s(?:\\p{L}+[\\s-]){0,3}` + `(?:${platform}(?:\\s(?:account|channel|page|feed))?|${network})`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${inPost}|${onPlatform})`, "gu");
}

function documentPattern(): RegExp {
  const nouns = alternation(allLanguages(mediumWords.documents));
  return new RegExp(`(?<![\\p{L}\\p{N}])${nouns}(?![\\p{L}\\p{N}])`, "giu");
}

/** Finds the medium of a quote by the words nearest to its cue; null if its sentence names none. */
export function findMedium({ text, sentences }: AnnotatedText, { cue, speaker, ...quote }: Quote): Medium | null {
  if (!cue) return null;
  const range = findSearchRange(text, sentences, cue, quote);
  const anchors: Span[] = speaker ? [cue, speaker] : [cue];
  let nearest: Medium | null = null;
  let nearestDistance = MAX_DISTANCE_CHARS + 1;
  for (const { kind, pattern } of PATTERNS)
    for (const match of text.slice(range.start, range.end).matchAll(pattern)) {
      const start = range.start + match.index;
      const medium = { start, end: start + match[0].length, text: match[0], kind };
      const distance = distanceFrom(anchors, medium);
      if (distance < nearestDistance) [nearest, nearestDistance] = [medium, distance];
    }
  return nearest;
}

/**
 * Returns the number of characters between a medium and the nearest anchor in front of it, or the first anchor if the
 * medium precedes them all. Words between cue and speaker may describe the speaker, so that they count as far away.
 */
function distanceFrom(anchors: readonly Span[], medium: Span): number {
  const firstStart = Math.min(...anchors.map(({ start }) => start));
  if (medium.end <= firstStart) return firstStart - medium.end;
  return Math.min(
    ...anchors.map((anchor) =>
      medium.start >= anchor.start ? Math.max(medium.start - anchor.end, 0) : MAX_DISTANCE_CHARS + 1,
    ),
  );
}

/** Returns the part of the cue's sentence near the cue that is not quoted. */
export function findSearchRange(text: string, sentences: readonly Span[], cue: Span, quote: Span): Span {
  const sentence = sentences[findFirstSpan(sentences, ({ end }) => end > cue.start)];
  let start = Math.max(0, cue.start - MAX_WINDOW_CHARS, Math.min(sentence?.start ?? 0, cue.start));
  let end = Math.min(text.length, cue.end + MAX_WINDOW_CHARS, Math.max(sentence?.end ?? 0, cue.end));
  if (quote.start >= cue.end) end = Math.min(end, quote.start);
  else if (quote.end <= cue.start) start = Math.max(start, quote.end);
  const lastMark = Math.max(...[...'“”"«»„'].map((mark) => text.slice(start, cue.start).lastIndexOf(mark)));
  const nextMark = text.slice(cue.end, end).search(/[“”"«»„]/);
  return { start: start + lastMark + 1, end: nextMark < 0 ? end : cue.end + nextMark };
}
