import { alternation, anyLanguage } from "../../../shared/word-lists.ts";
import type { Medium, Quote, Span } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan, spanWithText } from "../../text/spans.ts";
import mediumWords from "./medium-words.json" with { type: "json" };

const MAX_DISTANCE_CHARS = 32;
// The search range around the cue, which a sentence of a list may exceed.
const MAX_WINDOW_CHARS = 160;

/** The name of a platform, some with any ending: "Facebook-Post", "Телеграме". */
export const PLATFORM = `(?:${alternation(mediumWords.platformStems)}\\p{L}*|${alternation(mediumWords.platforms)})`;

const NETWORK = anyLanguage(mediumWords.networks);
const POST_NOUN = anyLanguage(mediumWords.postNouns);

const POST = postPattern();
const DOCUMENT = documentPattern();

/** How the words for posts and networks begin: most stories have none, and need not compile the pattern of a post. */
const POST_WORD = new RegExp(`${PLATFORM}|${NETWORK}|${POST_NOUN}`.replace(/\\p[^|)]*/g, ""));

/** Builds the pattern of a post: a platform after its preposition, or a noun for a post, a few words between them. */
function postPattern(): RegExp {
  const preposition = anyLanguage(mediumWords.prepositions);
  const platform = `${PLATFORM}(?![\\p{L}\\p{N}-])`;
  const postPreposition = anyLanguage(mediumWords.postPrepositions);
  const inPost =
    `(?!in post\\b)${postPreposition}\\s(?:\\p{L}+\\s){0,2}${POST_NOUN}(?!\\p{L})` +
    `(?:\\s${preposition}\\s(?:\\p{L}+\\s){0,3}${platform})?`;
  const onPlatform =
    `${preposition}\\s(?:\\p{L}+[\\s-]){0,3}` + `(?:${platform}(?:\\s(?:account|channel|page|feed))?|${NETWORK})`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${inPost}|${onPlatform})`, "gu");
}

/** Builds the pattern of a document, for words in lower case. */
function documentPattern(): RegExp {
  const nouns = anyLanguage(mediumWords.documents);
  return new RegExp(`(?<![\\p{L}\\p{N}])${nouns}(?![\\p{L}\\p{N}])`, "gu");
}

/** Finds the medium of a quote by the words nearest to its cue; null if its sentence names none. */
export function findMedium({ text, sentences }: AnnotatedText, { cue, speaker, ...quote }: Quote): Medium | null {
  if (!cue) return null;
  const range = findSearchRange(text, sentences, cue, quote);
  const anchors: Span[] = speaker ? [cue, speaker] : [cue];
  let nearest: Medium | null = null;
  let nearestDistance = MAX_DISTANCE_CHARS + 1;
  const searched = text.slice(range.start, range.end);
  const lower = searched.toLowerCase();
  const searches = [
    ["post", POST, POST_WORD.test(searched) ? searched : ""],
    // A few letters are longer in lower case, which would move the words behind them.
    ["document", DOCUMENT, lower.length === searched.length ? lower : searched],
  ] as const;
  for (const [kind, pattern, words] of searches)
    for (const match of words.matchAll(pattern)) {
      const start = range.start + match.index;
      const medium = { ...spanWithText(text, { start, end: start + match[0].length }), kind };
      const distance = distanceFrom(anchors, medium);
      if (distance < nearestDistance && !isOtherDeed(text, speaker, cue, medium))
        [nearest, nearestDistance] = [medium, distance];
    }
  return nearest;
}

/** True for what a relative clause tells of a speaker: "said Brel, who posted a picture on Facebook". */
export function isOtherDeed(text: string, speaker: Span | null, cue: Span, { start }: Span): boolean {
  if (!speaker || (start >= speaker.end && cue.start > speaker.start)) return false;
  const words = text.slice(speaker.start, start);
  const at = words.lastIndexOf(" who ");
  return at >= 0 && !words.includes(",", at);
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
