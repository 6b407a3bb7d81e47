// The one home of the verbs of speech of the quotes and event detectors; `speech-verbs.json` lists them by language.
// Trained attribution models read REPORTING_VERBS and CLAUSE_REPORTING_VERBS as features: a change of either list
// changes what the weights mean and calls for training.
import verbs from "./speech-verbs.json" with { type: "json" };

const reporting = Object.values(verbs).flatMap((language) => language.reporting);

/** The reporting verbs that are reliable enough to attribute a clause without quotation marks. */
export const CLAUSE_REPORTING_VERBS: ReadonlySet<string> = new Set([...verbs.en.clause, ...verbs.ru.clause]);

/** Verb forms that attribute an adjacent quotation: those above, and others. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set([...CLAUSE_REPORTING_VERBS, ...reporting]);

/** Auxiliaries, adverbs and relative pronouns that may separate a subject from its reporting verb. */
export const ATTRIBUTION_FILLERS: ReadonlySet<string> = new Set(verbs.en.fillers);

/** Verb forms whose object is the audience ("told Reuters"), in lower case. */
export const AUDIENCE_VERBS: ReadonlySet<string> = new Set(verbs.en.toAudience);

/** Participles that introduce the source of a report ("citing an aide"), in lower case. */
export const CITING_VERBS: ReadonlySet<string> = new Set(verbs.en.citing);

/** French verb forms that interrupt a quotation with their subject, as in "dit-il" or "a déclaré le maire". */
export const FRENCH_INTERRUPTING_VERBS = {
  present: verbs.fr.invertedPresent,
  participle: verbs.fr.invertedParticiple,
} as const;

/** Verb forms with which an unnamed source reports the event of a story ("Police said that two men …"). */
export const EVENT_REPORT_VERBS: ReadonlySet<string> = new Set(verbs.en.eventReport);

/** Verb forms that attribute the sentence they end ("…, police said"). */
export const EVENT_ATTRIBUTION_VERBS: ReadonlySet<string> = new Set(verbs.en.eventAttribution);

/** Words of speech near a name. The names model reads them as a feature, so a change calls for training. */
export const SPEECH_NEAR_NAMES: ReadonlySet<string> = new Set(verbs.en.nearNames);

/** Verb forms and pronouns that follow the name of a person. */
export const WORDS_AFTER_PERSONS: ReadonlySet<string> = new Set(verbs.en.wordsAfterPersons);

/** Verb forms of speech that follow the name of a person, and "who". */
export const SPEECH_AFTER_PERSONS: ReadonlySet<string> = new Set(verbs.en.speechAfterPersons);
