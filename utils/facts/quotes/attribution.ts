import type { SpanWithText } from "../../types.ts";

/** Says who says something, and by which words; the source is null where the text names none. */
export type Attribution = { cue: SpanWithText; source: SpanWithText | null };

/**
 * An attribution that a rule found next to a quotation or clause.
 * `distance` counts tokens between cue and quotation; `verb` is the index of the cue's first token.
 */
export type AdjacentAttribution = Attribution & { distance: number; verb: number };
