import { NAME_PARTICLES } from "../lexicon/name-particles.ts";
import { HEADS_BEFORE_AND, ORGANISATION_FOR_NOUNS, ORGANISATION_OF_NOUNS } from "../lexicon/organisations.ts";

/** True if a connector may continue a name, given the first word of the name and the word before the connector. */
export function canConnect(connector: string, head: string, previous: string): boolean {
  switch (connector) {
    case "of":
      return ORGANISATION_OF_NOUNS.has(previous) || ORGANISATION_OF_NOUNS.has(head);
    case "for":
      return ORGANISATION_FOR_NOUNS.has(previous);
    case "and":
      return HEADS_BEFORE_AND.has(head);
    case "&":
      return true;
    default:
      return NAME_PARTICLES.has(connector);
  }
}
