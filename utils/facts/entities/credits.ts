import type { Span } from "../../types.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { AUDIENCE_VERBS } from "../lexicon/speech-verbs.ts";
import type { Mention } from "./mentions.ts";

const MAX_CREDIT_CHARS = 180;
const MAX_CHARS = 60;
const CREDIT =
  /\b(?:photo(?:graph)?s? ?(?:by|:)|pictures? ?(?:by|:)|image:|illustration:|getty images|(?:additional|contributed) reporting|reporting by|editing by|written by|AP Photo)|©/i;
/** The outlet's own invitations: "Get Harbour Notes, our newsletter", "Exclusive articles from …". */
const INVITATION =
  /^(?:contact(?! between| was| with)|download|e-?mail|follow|get|like us|listen|read more|sign up|subscribe|exclusive articles|daily content)(?!\p{L})/iu;
const PLATFORMS: ReadonlySet<string> = new Set(
  "Bluesky Facebook Instagram LinkedIn Telegram Threads TikTok Twitter VKontakte Weibo WhatsApp X YouTube".split(" "),
);
const PLATFORM_USE = /^ (?:accounts?|channel|followers|messages?|pages?|posts?|threads?|users?|videos?)(?!\p{L})/u;
const AGENCY_AFTER = /^ ?\/ ?(?:AFP|AP|EPA|Getty|Reuters)\b/;
/** What closes the agency of a dateline: "ORLAN (AP) — ". */
const DATELINE_END = /^\) ?(?:—|–|--)/;

/** True for a name in a credit or a kicker, and for a network or outlet that carries words. */
export const isCreditOrMedium = (text: string, mention: Mention): boolean =>
  isCredit(text, mention) || isMedium(text, mention) || isKicker(text, mention) || isAudience(text, mention);

/** True for words in capitals before a colon at the start of a line: "WARNING GRAPHIC DETAIL: Brel has spoken". */
const isKicker = (text: string, { start, end, text: name }: Mention): boolean =>
  /\s/.test(name) && !/\p{Ll}/u.test(name) && text[end] === ":" && (start === 0 || text[start - 1] === "\n");

/** True for a social network that only carries words: "wrote on Telegram", "a Twitter user". */
const isMedium = (text: string, { start, end, text: name }: Mention): boolean =>
  PLATFORMS.has(name) &&
  (/\b(?:on|via) (?:the )?(?:\p{L}+ )?$/u.test(text.slice(Math.max(0, start - 24), start)) ||
    PLATFORM_USE.test(text.slice(end, end + 12)));

/** True for an outlet to which somebody spoke: "told Orlan News". A parliament is none. */
function isAudience(text: string, mention: Mention): boolean {
  if (mention.evidence.kind !== "organisation" || ORGANISATION_NOUNS.has(mention.text.replace(/^.* /, "")))
    return false;
  const before = text.slice(Math.max(0, mention.start - MAX_CHARS), mention.start);
  const verb = /(\p{Ll}+) (?:The |the )?$/u.exec(before)?.[1] ?? "";
  return (
    (AUDIENCE_VERBS.has(verb) && !/[Cc]ongress|[Pp]arliament|Senate/.test(mention.text)) ||
    /\b(?:interview with|viewed by|seen by|obtained by|statement to) (?:The |the )?$/.test(before)
  );
}

/** True for a name in the credit of a picture or of the reporting, or in an invitation: nobody of the story. */
function isCredit(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - MAX_CREDIT_CHARS), start);
  const [after = ""] = text.slice(end, end + MAX_CREDIT_CHARS).split("\n", 1);
  const line = before.slice(before.lastIndexOf("\n") + 1) + text.slice(start, end) + after;
  return (
    (line.length <= MAX_CREDIT_CHARS && (CREDIT.test(line) || INVITATION.test(line))) ||
    AGENCY_AFTER.test(text.slice(end, end + 12)) ||
    (text[start - 1] === "(" && DATELINE_END.test(text.slice(end, end + 6)))
  );
}
