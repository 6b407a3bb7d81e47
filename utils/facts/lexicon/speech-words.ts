import { alternation, wholePattern } from "../../shared/word-lists.ts";
import verbs from "./speech-verbs.json" with { type: "json" };
import words from "./speech-words.json" with { type: "json" };

/** How a language without a model attributes speech. */
export type SpeechWords = {
  /** Matches a verb form that reports, anywhere in a sentence. */
  speech: RegExp;
  /** Matches what reads as a verb of speech right after a quotation, by its ending. */
  form: RegExp;
  /** Matches the conjunction before what is reported ("dass", "que"). */
  that: RegExp;
  /** True if a pronoun is left out where the subject is known: "precisó". */
  dropsSubject: boolean;
  /** Matches words for "according to" at an index; sticky. */
  according: RegExp;
};

const byLanguage = new Map<string, SpeechWords>();

/** Returns the words of speech of a BCP 47 tag's language; null for a language without a list, and for English. */
export function speechWordsOf(language: string): SpeechWords | null {
  const code = language.slice(0, 2).toLowerCase();
  if (!(code in words)) return null;
  const known = byLanguage.get(code);
  if (known) return known;
  const { according, forms, speech, that } = words[code as keyof typeof words];
  const reporting = [...verbs[code as keyof typeof words].reporting, ...speech];
  const built = {
    speech: wholePattern(reporting, "u"),
    form: wholePattern([...reporting, ...forms], "u"),
    that: wholePattern(that, "u"),
    dropsSubject: /^(?:es|it|pl|pt|ru|uk)$/.test(code),
    according: new RegExp(`${alternation(according)}(?![\\p{L}])`, "iuy"),
  };
  byLanguage.set(code, built);
  return built;
}
