import type { Detector } from "../detector.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { clusterByName, hasKindEvidence } from "./clusters.ts";
import { mergeAliases } from "./coreference.ts";
import { addDescriptions } from "./descriptions.ts";
import { correctKinds } from "./kind-by-context.ts";
import { findMentions } from "./mentions.ts";
import { findRole } from "./role.ts";
import { rankParties } from "./salience.ts";

/**
 * Finds the people, organisations, places and groups that a text names.
 * Finds nothing in scripts without capital letters unless a model has tagged the names.
 */
export const parties: Detector = {
  name: "parties",
  find: (annotated: AnnotatedText) => {
    const { text, title } = annotated;
    const isEnglish = annotated.language.startsWith("en");
    const merged = mergeAliases(clusterByName(findMentions(annotated)), text);
    // A company that was taken for a person or a place has missed its aliases.
    const entities = isEnglish && correctKinds(merged, text) ? mergeAliases(merged, text) : merged;
    const clusters = entities.filter(
      (cluster) => hasKindEvidence(cluster) && !isOutletOrAuthor(annotated, [...cluster.names.keys()]),
    );
    const ranked = rankParties(clusters, {
      text,
      title,
      isEnglish,
      roleOf: (mentions) => findRole(text, mentions, isEnglish),
    });
    return { parties: isEnglish ? addDescriptions(text, ranked) : ranked };
  },
};

/** True if one of the names is the outlet's or an author's. */
function isOutletOrAuthor({ site, byline }: AnnotatedText, names: readonly string[]): boolean {
  const normalize = (name: string) => name.toLowerCase().replace(/^the /, "");
  const excluded = new Set([...byline, ...(site ? [site] : [])].map(normalize));
  return names.some((name) => excluded.has(normalize(name)));
}
