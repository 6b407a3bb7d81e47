import type { Party, Quote } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findMedium } from "./medium.ts";
import { classifySource } from "./source-kind.ts";

/** A quote with what sort of source speaks, and in what, where the article tells. */
export function annotateSource(reading: AnnotatedText, quote: Quote, parties: readonly Party[]): Quote {
  const { speaker } = quote;
  const kind = speaker ? classifySource(speaker, parties) : undefined;
  const medium = findMedium(reading, quote);
  return {
    ...quote,
    speaker: speaker && kind ? { ...speaker, kind } : speaker,
    ...(medium ? { medium } : {}),
  };
}
