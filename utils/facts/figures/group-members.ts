import { wholePattern } from "../../shared/word-lists.ts";
import type { NumberToken } from "./tokenize-numbers.ts";

// Organisations and groups whose members are states or companies, not people.
const ORGANISATIONS_WITH_MEMBERS = wholePattern(
  (
    "ASEAN EU NATO OPEC UN U\\.N\\. Union [Aa]ssociation [Oo]rgani[sz]ations? airlines alliance banks bloc " +
    "cartel companies countries euro eurozone firms grouping nations pact states"
  ).split(" "),
);
// Maximum distance of such a word from "members", in tokens.
const ORGANISATION_CONTEXT_TOKENS = 12;

/** True if the words around "members" are about states or companies. */
export function isOfOrganisations(tokens: readonly NumberToken[], start: number): boolean {
  return tokens
    .slice(Math.max(0, start - ORGANISATION_CONTEXT_TOKENS), start + ORGANISATION_CONTEXT_TOKENS)
    .some(({ text }) => ORGANISATIONS_WITH_MEMBERS.test(text));
}
