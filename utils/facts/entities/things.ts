import { GIVEN_NAMES } from "../lexicon/people.ts";
import { type Cluster, clusterKind } from "./clusters.ts";
import { isPlaceName } from "./kind-by-context.ts";
import type { Mention } from "./mentions.ts";

const MAX_CHARS = 90;
/** The model of a vehicle or of an arm: "an Orlan K350". */
const MODEL_NUMBER = /(?:^| |-)\p{Lu}{1,3}-?\d{2,4}\p{Lu}?$/u;
const NAMED_THING = /^(?:Cyclone|HMS|Hurricane|MV|Operation|RMS|Storm|Typhoon|USS) \p{Lu}/u;
/** Laws, agreements, lists, methods and the president's plane: they act in no story. */
const INSTRUMENT =
  /(?:^Air Force One$|^(?:Measure|Proposition|Section|Title) [\dA-Z]{1,5}$| (?:Act|Accords?|Amendment|Bill|Code|Constitution|Directive|Index|Pact|Protocol|Rankings|Regulations?|Technique|Therapy|Treaty)$)/u;
const WORK =
  "(?:album|anthology|app|autobiography|book|documentary|drama|film|memoirs?|movie|musical|novel|opera|play|podcast|poem|report|series|sitcom|song|thriller)";
const WORK_BEFORE = new RegExp(`\\b${WORK},? (?:(?:called|entitled|named|titled) [“"‘']?|[“"‘'])$`);
/** "The report, Out in the Cold, says": an apposition that a comma closes. */
const WORK_IN_COMMAS_BEFORE = new RegExp(`\\b${WORK}, $`);
/** "Kolvik (1942)" in a line about works. */
const YEAR_AFTER = /^[”"’]? \((?:1[89]|20)\d\d\)/;
const WORKS_NEAR = /\b(?:album|director|films?|novels?|songs?|starr)/;
/** "The film Salt Harvest", "she starred in Salt Harvest". */
const NAMED_WORK_BEFORE = new RegExp(
  `\\b(?:[Tt]he|[Hh]er|[Hh]is|an?)(?: \\p{Ll}{1,20})? ${WORK} $|starr(?:ed|ing) in $`,
  "u",
);
/** "Salt Harvest, a first novel by Ada Brel". */
const WORK_AFTER = new RegExp(`^, an? (?:[\\p{L}-]+ ){0,3}${WORK} (?:about|by|from) `, "u");
const LOCATION_BEFORE =
  /\b(?:(?:miles|kilomet(?:er|re)s|yards|met(?:er|re)s) (?:from|off)|near|off|(?:north|south|east|west) of) (?:the )?$/;

/** True for a cluster that names a thing or a spot, whatever kind the model gives it: it acts in no story. */
export function isThing(cluster: Cluster, mentions: readonly Mention[], text: string): boolean {
  const names = [...cluster.names.keys()];
  if (names.every((name) => MODEL_NUMBER.test(name) || NAMED_THING.test(name) || INSTRUMENT.test(name))) return true;
  const before = ({ start }: Mention) => text.slice(Math.max(0, start - MAX_CHARS), start);
  return (
    mentions.every((mention) => isWork(before(mention), mention, text)) ||
    (clusterKind(cluster) === "place"
      ? // A place of no list that the text calls a work once is none.
        !names.some(isPlaceName) &&
        mentions.some(
          (mention) =>
            NAMED_WORK_BEFORE.test(before(mention)) ||
            WORK_AFTER.test(text.slice(mention.end, mention.end + MAX_CHARS)),
        )
      : mentions.every((mention) => LOCATION_BEFORE.test(before(mention))))
  );
}

function isWork(before: string, { text: name, end }: Mention, text: string): boolean {
  const after = text.slice(end, end + MAX_CHARS);
  const isGivenName = GIVEN_NAMES.has(name.split(" ")[0] ?? "");
  return (
    WORK_BEFORE.test(before) ||
    (!isGivenName &&
      ((WORK_IN_COMMAS_BEFORE.test(before) && after[0] === ",") ||
        (YEAR_AFTER.test(after) && WORKS_NEAR.test(before + after))))
  );
}
