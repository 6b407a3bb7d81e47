import type { Span } from "../../../types.ts";
import { type Gender, genderOf } from "../../entities/gender.ts";
import { type Discourse, mentionsBefore } from "./discourse.ts";

const MAX_LEAD_CHARS = 200;
/** A verb of speech or thought, to whom, and the pronoun of its clause: "Dahl said he", "told the jury how she". */
const REPORTED =
  /\b(?:alleg|believ|claim|hear|recall|remember|sa(?:id|y)|testif|t(?:ell|old)|think|thought)\p{Ll}*(?: [\p{L}’']+){0,4} $/u;
const CLAUSE_END = /[,;:.!?“”"]|(?:^|\s)(?:after|as|because|before|until|while)\s/;

/**
 * True if a quotation follows a pronoun in a clause that somebody retells, and the pronoun may mean that person or
 * somebody else: "Dahl said he then announced: “…”". It means that person only if the name tells the gender, and
 * nobody else of that gender is near.
 */
export function isUnclearRetelling(
  discourse: Discourse,
  party: number,
  { start, content }: Span & { content: Span },
  gender: Gender | null,
): boolean {
  const { text, parties, genders, sentences, sentenceAt } = discourse;
  const sentence = sentenceAt(start);
  if (content.start < start || !/[:,]\s?["“]$/.test(text.slice(start, content.start).slice(-3))) return false;
  const from = Math.max(sentences[sentence]?.start ?? 0, start - MAX_LEAD_CHARS);
  const lead = text.slice(from, start);
  if (!REPORTED.test(lead) || CLAUSE_END.test(REPORTED.exec(lead)?.[0] ?? "")) return false;
  const retelling = parties[party];
  if (!retelling || genderOf(text, retelling) !== gender) return true;
  for (const mention of mentionsBefore(discourse, start)) {
    if (mention.sentence < sentence - 1) return false;
    const isOther = mention.party !== party && parties[mention.party]?.kind === "person";
    if (isOther && (genders[mention.party] ?? gender) === gender) return true;
  }
  return false;
}
