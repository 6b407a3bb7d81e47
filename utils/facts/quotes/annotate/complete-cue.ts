import type { Quote, Span } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanWithText } from "../../text/spans.ts";
import { findTokenIndex } from "../rules/find-attribution.ts";

const MAX_PARTICLE_DISTANCE_TOKENS = 10;
/** German verbs of speech whose particle ends the clause: "räumte … ein", "teilte … mit". */
const SEPARABLE = /^(?:(?:füg|kündig|lehn|räum|stell|teil)te?n?|g[aei]+bt?|schl[uä]gt?|w(?:ie|ei)st?)(?:en)?$/;
const PARTICLE = /^(?:ab|an|bekannt|ein|hin(?:zu)?|klar|mit|vor|zu(?:rück)?)$/;
const CLAUSE_END = /^[,.:;!?„“»«]$/;
const AUXILIARY = /^(?:a|ont|avait|ha|han|había|hanno|heeft)$/;

/**
 * Completes the verb of a quote in a language without a model: with the particle of a separable verb ("räumte … ein"),
 * and in a stance with the auxiliary of its participle ("a estimé"). A cue that its source splits is left out.
 */
export function completeCue(annotated: AnnotatedText, quote: Quote): Quote {
  const { cue, stance, speaker } = quote;
  if (!cue) return quote;
  const { text, tokens } = annotated;
  const particle = findParticle(annotated, cue);
  if (particle) {
    const isSplit = speaker !== null && speaker.start >= cue.end && speaker.end <= particle.end;
    if (isSplit) return stance ? quote : { ...quote, cue: null };
    const whole = spanWithText(text, { start: cue.start, end: particle.end });
    return { ...quote, cue: whole, ...(stance ? { stance: { ...stance, ...whole } } : {}) };
  }
  const previous = stance ? tokens[findTokenIndex(annotated, stance.start) - 1] : undefined;
  if (!stance || !previous || !AUXILIARY.test(previous.text)) return quote;
  return { ...quote, stance: { ...stance, ...spanWithText(text, { start: previous.start, end: stance.end }) } };
}

/** Finds the particle of a separable verb: the last word before the next mark. */
function findParticle(annotated: AnnotatedText, cue: Span & { text: string }): Span | null {
  if (!SEPARABLE.test(cue.text) || !annotated.language.startsWith("de")) return null;
  const start = findTokenIndex(annotated, cue.end);
  for (let index = start; index < start + MAX_PARTICLE_DISTANCE_TOKENS; index++) {
    const token = annotated.tokens[index];
    const next = annotated.tokens[index + 1];
    if (!token || CLAUSE_END.test(token.text)) return null;
    if (PARTICLE.test(token.text) && (!next || CLAUSE_END.test(next.text))) return token;
  }
  return null;
}
