import { GROUPS } from "../lexicon/groups.ts";
import { ORGANISATIONS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import { PLACES } from "../lexicon/places.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { Cluster } from "./clusters.ts";
import type { Mention } from "./mentions.ts";

const MAX_LINE_CHARS = 160;
const MAX_LABEL_CHARS = 40;
const MODAL = /^(?:Can|Could|Did|Do|Does|May|Might|Must|Should|Will|Would)$/;

/**
 * True for capitalised words that are no name: those that a text has in headings and labels only, and in small letters
 * elsewhere, and a modal verb before its verb ("Will Love Last?"). `lower` holds the text's words in small letters.
 */
export function isHeadingWords({ names, mentions }: Cluster, text: string, lower: ReadonlySet<string>): boolean {
  const all = [...names.keys()].map((name) => name.split(" "));
  if (all.every((words) => isQuestion(words, lower)) && mentions.every((mention) => opensQuestion(text, mention)))
    return true;
  const isKnown = ([first = "", ...rest]: readonly string[]) =>
    [ORGANISATIONS, PLACES, GROUPS].some((list) => list.has([first, ...rest].join(" "))) || GIVEN_NAMES.has(first);
  return (
    all.every((words) => !isKnown(words) && words.every((word) => lower.has(word.toLowerCase()))) &&
    mentions.every((mention) => isInHeading(text, mention))
  );
}

const isQuestion = ([modal = "", verb = ""]: readonly string[], lower: ReadonlySet<string>): boolean =>
  MODAL.test(modal) && (lookUpVerbForm(verb.toLowerCase()) === "base" || lower.has(verb.toLowerCase()));

/** True if a mention opens a sentence and no verb follows it: after a subject one would. */
const opensQuestion = (text: string, { start, end }: Mention): boolean =>
  /(?:^|[.!?:“"\n] ?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  lookUpVerbForm(/^ (\p{Ll}+)/u.exec(text.slice(end, end + MAX_LABEL_CHARS))?.[1] ?? "") === null;

/** True for a line in which every long word has a capital and that no mark closes, and for a label before a colon. */
function isInHeading(text: string, { start, end, text: name }: Mention): boolean {
  const before = text.slice(Math.max(0, start - MAX_LINE_CHARS), start);
  const [after = ""] = text.slice(end, end + MAX_LINE_CHARS).split("\n", 1);
  const left = before.slice(before.lastIndexOf("\n") + 1);
  const line = left + name + after;
  if (line.length > MAX_LINE_CHARS) return false;
  if (/^(?:[\d.•*–-]+ )?$/.test(left) && /^[^.!?]{0,20}:(?: |$)/.test(after)) return true;
  return !/[.,;”"]$/.test(line) && (line.match(/\p{L}{5,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));
}
