import type { Quote, Span, SpanWithText } from "../../../types.ts";
import { findFirstSpan } from "../../text/spans.ts";
import { overlapping } from "../rules/party-mentions.ts";
import type { Discourse } from "./discourse.ts";
import { isUnknownSubject, lastSubject } from "./last-subject.ts";
import { unnamedSubjectOf } from "./unnamed-subject.ts";

/**
 * True if a quotation without a cue, which has the speaker of the one before, follows a sentence about another person,
 * or words of another source: "“I am sorry,” Brel said. The judge laughed. “Of course you are.”"
 */
export function isTakenOver(
  discourse: Discourse,
  { speaker, cue, start }: Quote,
  sources: readonly SpanWithText[],
  partyOf: (source: Span) => number | null,
): boolean {
  const before = discourse.sentenceAt(start) - 1;
  const sentence = discourse.sentences[before];
  if (!speaker || !cue) return false;
  const from = Math.max(cue.end, speaker.end);
  if (!sentence || from > sentence.start) return false;
  const party = partyOf(speaker);
  if (unnamedSubjectOf(discourse, before, null) || isUnknownSubject(discourse, before, party)) return true;
  const last = sources[findFirstSpan(sources, (source) => source.start >= start) - 1];
  if (last && last.start >= from && /^\p{Lu}/u.test(last.text) && partyOf(last) !== party) return true;
  const [first] = overlapping(discourse.mentions, sentence);
  const isPerson = first?.isSubject && discourse.parties[first.party]?.kind === "person";
  const subject = isPerson ? first : lastSubject(discourse, before + 1, from, () => true);
  return subject !== null && subject.party !== party;
}
