import type { Quote, Span } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanWithText } from "../../text/spans.ts";
import { findTokenIndex } from "../rules/find-attribution.ts";

const MAX_PARTICLE_DISTANCE_TOKENS = 10;
/** German verbs of speech whose particle ends the clause: "räumte … ein", "teilte … mit". */
const SEPARABLE: readonly (readonly [verb: RegExp, particle: RegExp])[] = [
  [/^füg(?:t|te|ten|en)$/, /^hinzu$/],
  [/^g(?:ab|aben|eben|ibt)$/, /^(?:an|bekannt|zu)$/],
  [/^kündig(?:t|te|ten|en)$/, /^an$/],
  [/^lehn(?:t|te|ten|en)$/, /^ab$/],
  [/^räum(?:t|te|ten|en)$/, /^ein$/],
  [/^schl(?:ug|ugen|ägt|agen)$/, /^vor$/],
  [/^stell(?:t|te|ten|en)$/, /^klar$/],
  [/^teil(?:t|te|ten|en)$/, /^mit$/],
  [/^w(?:ies|iesen|eist|eisen)$/, /^(?:hin|zurück)$/],
];
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
  const particle = SEPARABLE.find(([verb]) => verb.test(cue.text))?.[1];
  if (!particle || !annotated.language.startsWith("de")) return null;
  const start = findTokenIndex(annotated, cue.end);
  for (let index = start; index < start + MAX_PARTICLE_DISTANCE_TOKENS; index++) {
    const token = annotated.tokens[index];
    const next = annotated.tokens[index + 1];
    if (!token || CLAUSE_END.test(token.text)) return null;
    if (particle.test(token.text) && (!next || CLAUSE_END.test(next.text))) return token;
  }
  return null;
}
