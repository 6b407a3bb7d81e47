import type { Party, Quote } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { classifySource } from "../rules/source-kind.ts";
import { findMedium } from "./medium.ts";
import { findVia } from "./via.ts";

/** Adds to a quote what kind of source speaks, in which medium and through whom, if the article says so. */
export function annotateSource(annotated: AnnotatedText, quote: Quote, parties: readonly Party[]): Quote {
  const { speaker } = quote;
  const kind = speaker ? classifySource(speaker, parties) : undefined;
  const medium = findMedium(annotated, quote);
  return {
    ...quote,
    speaker: speaker && kind ? { ...speaker, kind } : speaker,
    via: findVia(annotated, quote, medium, parties),
    ...(medium ? { medium } : {}),
  };
}
