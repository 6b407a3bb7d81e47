import { isFiniteVerb } from "../../lexicon/verb-forms.ts";

/** "Giving evidence last month", "Accused by the clerk", "In the case of the two ships": when or where it was said. */
const ADJUNCT =
  /^(?:\p{Lu}\p{Ll}+(?:ing (?!is |was )|ed (?:about|by|of|on|with) )|(?:At|During|In|On|Under|With) [^,]+$)/u;
const NOT_PARTICIPLE = /^(?:Anything|Everything|Nothing|Something|Evening|King|Morning|Spring)\b/;

/** True if words are only a phrase in front of a clause: "Giving evidence last month", without a verb of their own. */
export const isFrontedAdjunct = (words: string): boolean =>
  ADJUNCT.test(words) &&
  !NOT_PARTICIPLE.test(words) &&
  !(words.match(/[\p{L}'’]+/gu) ?? [])
    .slice(1)
    .some((word) => /^(?:I|he|she|they|we)$/.test(word) || isFiniteVerb(word.toLowerCase()));
