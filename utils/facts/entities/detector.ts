import type { Detector } from "../detector.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { clusterByName, hasKindEvidence } from "./clusters.ts";
import { mergeAliases } from "./coreference.ts";
import { findMentions } from "./mentions.ts";
import { findRole } from "./role.ts";
import { rankParties } from "./salience.ts";

/** Finds who and what the story is about: capitalised names, their kinds by evidence, one sense for each name in a text. Says nothing for scripts without capitals. */
export const parties: Detector = {
  name: "parties",
  find: (reading: AnnotatedText) => {
    const clusters = mergeAliases(clusterByName(findMentions(reading)), reading.text).filter(
      (one) => hasKindEvidence(one) && !isOwnOutlet(reading, [...one.names.keys()]),
    );
    return { parties: rankParties(clusters, reading.text.length, (mentions) => findRole(reading.text, mentions)) };
  },
};

/** Whether a name is the outlet's own or its author's: they tell the story and are not in it. */
function isOwnOutlet({ site, byline }: AnnotatedText, names: readonly string[]): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, "");
  const own = new Set([...byline, ...(site ? [site] : [])].map(plain));
  return names.some((name) => own.has(plain(name)));
}
