import type { Party, Quote } from "../../types.ts";
import type { Reading } from "../reading.ts";
import { mediumOf } from "./medium.ts";
import { sourceKindOf } from "./source-kind.ts";

/** A quote with what sort of source speaks, and in what, where the article tells. */
export function withSource(reading: Reading, quote: Quote, parties: readonly Party[]): Quote {
  const { speaker } = quote;
  const kind = speaker ? sourceKindOf(speaker, parties) : undefined;
  const medium = mediumOf(reading, quote);
  return {
    ...quote,
    speaker: speaker && kind ? { ...speaker, kind } : speaker,
    ...(medium ? { medium } : {}),
  };
}
