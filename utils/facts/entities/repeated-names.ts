/** What a text repeats of its names; each question takes time that does not grow with the text. */
export type RepeatedNames = {
  /** True for an acronym that the text has twice, or once in brackets. */
  hasAcronymTwice: (acronym: string) => boolean;
  /** True for a full name that the text has twice. */
  hasTwice: (name: string) => boolean;
};

// A name of more common words is looked for in so many places.
const MAX_PLACES = 200;

/** Reads the words of a text once, so that names can be asked for without searching it again. */
export function findRepeatedNames(text: string): RepeatedNames {
  const acronyms = new Map<string, number>();
  for (const { 0: run, index } of text.matchAll(/[\p{Lu}\d]{2,}/gu)) {
    const isInBrackets = text[index - 1] === "(" && text[index + run.length] === ")";
    acronyms.set(run, (acronyms.get(run) ?? 0) + (isInBrackets ? 2 : 1));
  }
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}'’-]*/gu)) {
    const known = places.get(word);
    if (!known) places.set(word, [index]);
    else if (known.length < MAX_PLACES) known.push(index);
  }
  const placesOf = (word: string) => places.get(word) ?? [];
  return {
    hasAcronymTwice: (acronym) => (acronyms.get(acronym) ?? 0) > 1,
    hasTwice: (name) => {
      const firstEnd = name.indexOf(" ");
      const lastStart = name.lastIndexOf(" ") + 1;
      const byFirst = placesOf(name.slice(0, firstEnd < 0 ? name.length : firstEnd));
      const starts =
        byFirst.length < MAX_PLACES ? byFirst : placesOf(name.slice(lastStart)).map((place) => place - lastStart);
      return starts.filter((start) => text.startsWith(name, start)).length > 1;
    },
  };
}
