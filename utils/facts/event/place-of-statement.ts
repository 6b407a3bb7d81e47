import type { Span } from "../../types.ts";
import type { MainEvent } from "./main-event.ts";

/** "Told supporters in Torvik": where somebody spoke about the event is another place. */
const SPOKE_AT =
  /\b(?:said|says|spoke|told|tells|addressed)(?: (?!and\b|that\b)[\p{L}’'-]+){0,5} (?:at|in|near|outside) (?:the )?$/u;
const MAX_SPOKE_CHARS = 80;

/** True for the place of a statement in another sentence than the event's. */
export function isOfStatement(text: string, { start }: Span, event: MainEvent | null): boolean {
  if (!event || start < event.sentence.end) return false;
  return SPOKE_AT.test(text.slice(Math.max(event.sentence.end, start - MAX_SPOKE_CHARS), start));
}
