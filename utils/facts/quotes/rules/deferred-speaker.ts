import type { Quote } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan } from "../../text/spans.ts";

const DEFERRED_SPEAKER_CERTAINTY = 0.5;

/**
 * Gives a quotation over several paragraphs the speaker that only a later paragraph names.
 * A paragraph without a closing mark shares its speaker with the next.
 */
export function assignDeferredSpeakers({ quotedSpans: spans }: AnnotatedText, quotes: readonly Quote[]): Quote[] {
  const assigned = [...quotes];
  for (let index = assigned.length - 2; index >= 0; index--) {
    const quote = assigned[index];
    const next = assigned[index + 1];
    if (!quote || quote.speaker || !next?.speaker) continue;
    const spanIndex = findFirstSpan(spans, ({ end }) => end >= quote.end);
    const following = spans[spanIndex + 1];
    const continues = following && following.start <= next.start && next.start < following.end;
    if (spans[spanIndex]?.open && continues)
      assigned[index] = {
        ...quote,
        speaker: next.speaker,
        via: next.via,
        certainty: DEFERRED_SPEAKER_CERTAINTY,
      };
  }
  return assigned;
}
