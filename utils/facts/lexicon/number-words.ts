const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** What an English number word is worth, from "zero" to "ninety". */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const ONES = SMALL.slice(1, 10).join("|");

/** Regular expression source of a whole number below a hundred in words, the longest forms first. */
export const NUMBER_WORDS = `(?:${TENS.join("|")})[- ](?:${ONES})|${TENS.join("|")}|${SMALL.slice(1).reverse().join("|")}`;

/** The worth of a number below a hundred in words ("twenty-one" is 21), or null where it is none. */
export function parseNumberWords(words: string): number | null {
  let sum = 0;
  for (const word of words.toLowerCase().split(/[- ]/)) {
    const worth = NUMBER_VALUES.get(word);
    if (worth === undefined) return null;
    sum += worth;
  }
  return sum;
}

// From two on; forms of one number are parted by a stroke.
const OTHER_WORDS: Readonly<Record<string, string>> = {
  de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  fr: "deux trois quatre cinq six sept huit neuf dix onze douze",
  es: "dos tres cuatro cinco seis siete ocho nueve diez once doce",
  it: "due tre quattro cinque sei sette otto nove dieci undici dodici",
  pt: "dois/duas três quatro cinco seis sete oito nove dez onze doze",
  nl: "twee drie vier vijf zes zeven acht negen tien elf twaalf",
  pl: "dwa/dwie/dwóch/dwoje trzy/trzech/troje cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć dziesięć",
  ru: "два/две/двое/двух три/трое/трёх/трех четыре/четверо/четырёх/четырех пять/пятеро/пяти шесть/шестеро/шести семь/семи восемь/восьми девять/девяти десять/десяти",
  uk: "два/дві/двоє/двох три/троє/трьох чотири/четверо/чотирьох шість/шести сім/семи вісім/восьми десять/десяти",
};
const UKRAINIAN_WORTH: readonly number[] = [2, 3, 4, 6, 7, 8, 10]; // five and nine are written with an apostrophe

const OTHER_WORTH: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(OTHER_WORDS).map(([language, words]) => [
    language,
    new Map(
      words
        .split(" ")
        .flatMap((forms, index) =>
          forms.split("/").map((form) => [form, (language === "uk" ? UKRAINIAN_WORTH[index] : null) ?? index + 2]),
        ),
    ),
  ]),
);

/** The worth of a small number word of another language than English, or undefined. */
export function foreignNumberValue(language: string, word: string): number | undefined {
  return OTHER_WORTH.get(language)?.get(word);
}
