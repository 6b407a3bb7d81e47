import type { Detector } from "../detector.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { letterCaseUsage } from "./candidates.ts";
import { clusterByName, clusterKind, hasKindEvidence } from "./clusters.ts";
import { mergeAliases } from "./coreference.ts";
import { addDescriptions } from "./descriptions.ts";
import { isHeadingWords } from "./heading-words.ts";
import { correctKinds } from "./kind-by-context.ts";
import { findMentions } from "./mentions.ts";
import { isOutletOrAuthor } from "./outlet-and-authors.ts";
import { findRole } from "./role.ts";
import { rankParties } from "./salience.ts";

/** Only words in small letters are read, for which the starts of sentences need not be known. */
const NO_STARTS: ReadonlySet<number> = new Set();

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
    const lower = isEnglish ? letterCaseUsage(annotated.tokens, NO_STARTS).lower : null;
    const clusters = entities.filter(
      (cluster) =>
        hasKindEvidence(cluster) &&
        !isOutletOrAuthor(annotated, [...cluster.names.keys()], clusterKind(cluster)) &&
        !(lower && isHeadingWords(cluster, text, lower)),
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
