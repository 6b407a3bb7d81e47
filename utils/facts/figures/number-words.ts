const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** What a number word is worth, from "zero" to "ninety". */
const WORTH: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const ONES = SMALL.slice(1, 10).join("|");

/** Regular expression source of a whole number below a hundred in words, the longest forms first. */
export const NUMBER_WORDS = `(?:${TENS.join("|")})[- ](?:${ONES})|${TENS.join("|")}|${SMALL.slice(1).reverse().join("|")}`;

/** The worth of a number below a hundred in words ("twenty-one" is 21), or null where it is none. */
export function numberOfWords(words: string): number | null {
  let sum = 0;
  for (const word of words.toLowerCase().split(/[- ]/)) {
    const worth = WORTH.get(word);
    if (worth === undefined) return null;
    sum += worth;
  }
  return sum;
}
