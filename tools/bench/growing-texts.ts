/** A kind of text of any length; `language` is the one that it declares (BCP 47). */
export type GrowingText = { name: string; language: string; text: (chars: number) => string };

const SYLLABLES = "ba de fi go ku la me ni po ru sa te vi wo ya ze dra kel mor tan".split(" ");

/** Returns an invented name: another one for each number. */
function nameOf(number: number): string {
  let name = "";
  let rest = number + 400;
  while (rest > 0) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Joins parts, each made of its number, to a text of a length. */
function grow(chars: number, part: (number: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let number = 0; length < chars; number++) {
    const next = part(number);
    parts.push(next);
    length += next.length;
  }
  return parts.join("").slice(0, chars);
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const MONTHS = ["January", "March", "May", "July", "October"];

const newsPart = (number: number, name: string, town: string): string =>
  [
    `The harbour of ${town} reopened on ${DAYS[number % 5]} after a storm had closed it for ${(number % 40) + 2} days, `,
    `its authority said. “We kept our promise to the east bank,” ${name}, the mayor, told reporters. `,
    `She denied that the work had cost €${(number % 90) + 3} million. The ${town} Harbour Board will meet on `,
    `${MONTHS[number % 5]} ${(number % 27) + 1}, said Peter ${name}, who leads the Seafarers’ Guild.\n\n`,
  ].join("");

const repeated = (name: string, piece: string, language = "en"): GrowingText => ({
  name,
  language,
  text: (chars) => piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars),
});

const numbered = (name: string, part: (number: number) => string, language = "en"): GrowingText => ({
  name,
  language,
  text: (chars) => grow(chars, part),
});

const opened = (name: string, start: string, piece: string, end = "."): GrowingText => ({
  name,
  language: "en",
  text: (chars) => start + piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars) + end,
});

/**
 * Texts that try each step of the facts engine with as much as it can get of one thing. The first is ordinary news, in
 * which only names and numbers change.
 */
export const GROWING_TEXTS: readonly GrowingText[] = [
  numbered("news with changed names", (n) => newsPart(n, `Ada ${nameOf(n % 300)}`, nameOf((n % 50) + 7_000))),
  numbered("news with unique names", (n) => newsPart(n, `Ada ${nameOf(n)}`, nameOf(n + 500_000))),
  repeated("one story again and again", newsPart(3, "Ada Brel", "Orlan")),
  numbered("unique full names", (n) => `${nameOf(n)} ${nameOf(n + 90_000)} met Ada ${nameOf(n + 300_000)} at noon. `),
  numbered("unique names in a row", (n) => `${nameOf(n)} ${nameOf(n + 90_000)}, `),
  numbered("one given name, unique family names", (n) => `Ada ${nameOf(n)} said so. `),
  numbered("one family name, unique given names", (n) => `${nameOf(n)} Brel said so. `),
  numbered("unique organisations", (n) => `The ${nameOf(n)} Bank bought ${nameOf(n + 90_000)} Shipping Ltd. `),
  numbered(
    "unique short forms in brackets",
    (n) => `The ${nameOf(n)} Harbour Service (${nameOf(n).slice(0, 4).toUpperCase()}) closed. `,
  ),
  numbered(
    "unique acronyms",
    (n) =>
      `The ${nameOf(n).toUpperCase().slice(0, 6)} met the ${nameOf(n + 9_000)
        .toUpperCase()
        .slice(0, 5)}. `,
  ),
  repeated("one name alone", "Brel "),
  repeated("one name in a sentence", "Ada Brel spoke. "),
  repeated("one full name and its family name", "Ada Brel spoke to Brel. "),
  numbered("quotes cut open", (n) => `“We kept our word number ${n}, Ada Brel said. `),
  numbered("quotes cut open, by line", (n) => `“We kept our word number ${n}, Ada Brel said.\n\n`),
  numbered("quotes closed but never opened", (n) => `We kept our word number ${n},” Ada Brel said. `),
  numbered("straight quotes, an odd number", (n) => `"We kept our word ${n}," she said. "It is kept, he said. `),
  numbered("single quotes cut open", (n) => `‘We kept our word number ${n}, Ada Brel said. `),
  numbered("apostrophes", (n) => `'we 'kept' our word's ${n}, boys' and goin' 'twas. `),
  repeated("opening marks alone", "“ "),
  repeated("opening marks without spaces", "“"),
  repeated("straight marks alone", '"'),
  repeated("nested marks", "“a ‘b «c „d "),
  repeated("marks of all kinds", "“„»«‹›‘’‚\"'"),
  repeated("doubled apostrophes", "''a"),
  numbered("a quote and pronoun each", (n) => `“We kept word ${n},” she said. `),
  numbered("pronouns in one paragraph", (n) => `Ada ${nameOf(n)} left. “We kept our word,” she said. `),
  numbered("quotes by unique speakers", (n) => `“We kept our word,” said ${nameOf(n)} ${nameOf(n + 90_000)}. `),
  repeated("names and colons before quotes, in one sentence", "Ada: “b” "),
  repeated("denials in one sentence", "Ada denied “b” "),
  repeated("statements in statements", "dijo que ", "es"),
  {
    name: "quotes without a speaker after a long sentence",
    language: "es",
    text: (chars) => `La casa ${"y la casa ".repeat(chars / 20)}. ${"“B”, precisó, ".repeat(chars / 28)}`,
  },
  numbered("indirect speech", (n) => `Officials said that the ${n} ships had left, according to the ministry. `),
  numbered("indirect speech in one sentence", (n) => `officials said that the ${n} ships had left and `),
  numbered("one quote of everything", (n) => `${n ? "" : "“"}We kept our word and the east bank is safe. `),
  numbered("dialogue with dashes", (n) => `— Мы сдержали слово ${n}, — сказала Анна Белова. — Город доволен.\n`, "ru"),
  opened("a run of spaces", "The harbour of Orlan,", " ", "reopened on Friday."),
  opened("a run of tabs", "The harbour of Orlan (", "\t", "OHB) reopened on Friday."),
  opened("a run of line feeds", "The harbour of Orlan,", "\n", "reopened on Friday."),
  opened("a run of no-break spaces", "“We kept our word,", "\u00a0", "” Ada Brel said."),
  repeated("runs of blanks between names", `Ada Brel,${" ".repeat(400)} said. `),
  repeated("spaces alone", " "),
  repeated("words without an end", "harbour storm "),
  repeated("words with commas without an end", "the harbour, the storm, "),
  repeated("one word without an end", "harbour"),
  repeated("one capital letter", "A"),
  repeated("capitals and dots", "A."),
  repeated("capitals in words", "HARBOUR OF ORLAN "),
  repeated("capitals with hyphens", "Or-Lan-"),
  repeated("digits alone", "1"),
  repeated("digits with commas", "1,"),
  repeated("numbers", "12 345 "),
  repeated("numbers in words", "twenty two hundred "),
  numbered("figures", (n) => `It cost €${n}.5 million, ${n % 100} per cent of ${n} ships, and ${n} people died. `),
  numbered("ranges of figures", (n) => `between ${n} and ${n + 5} million to ${n} or more than `),
  repeated("currencies", "€$£¥ "),
  numbered("dates", (n) => `It met on ${(n % 28) + 1} ${MONTHS[n % 5]} ${1900 + (n % 120)}. `),
  numbered("unique dates", (n) => `On ${1 + (n % 28)}/${1 + (n % 12)}/${1000 + (n % 8_000)} it met. `),
  numbered("dates in a row", (n) => `${MONTHS[n % 5]} ${(n % 27) + 1}, `),
  repeated("weekdays", "Monday on Tuesday last "),
  repeated("relative days", "yesterday, two days ago, last week, "),
  numbered("clock times", (n) => `${n % 12}:${10 + (n % 50)} p.m. `),
  repeated("brackets that open", "("),
  repeated("brackets that open before words", "(the "),
  repeated("brackets that nest", "(a [b "),
  repeated("brackets in pairs", "Ada Brel (AB) "),
  repeated("commas", ","),
  repeated("commas and spaces", ", "),
  repeated("dots", "."),
  repeated("dots and spaces", ". "),
  repeated("dashes", "— "),
  repeated("hyphens", "-"),
  repeated("apostrophes alone", "’"),
  repeated("question marks", "? "),
  numbered("a list of people", (n) => `Ada ${nameOf(n)} and `),
  numbered("a list of things", (n) => `- item ${n}: the harbour\n`),
  numbered("a list of towns", (n) => `${n ? "" : "in "}${nameOf(n % 400)}, ${nameOf((n % 90) + 900)}, `),
  repeated("titles without names", "Mr. President Mayor Dr. "),
  numbered("titles with unique names", (n) => `Mayor ${nameOf(n)} and Mr. ${nameOf(n + 500)} met. `),
  numbered("people with roles", (n) => `${nameOf(n)} Brel, the chief executive of ${nameOf(n + 9_000)} Bank, agreed. `),
  numbered("roles without end", (n) => `Ada Brel, the chief of the ${n ? "of the board " : "board "}of the `),
  repeated("prepositions", "of the of the "),
  repeated("verbs of speech", "said told denied "),
  repeated("according to", "according to "),
  repeated("that", "said that that "),
  repeated("emoji", "😀"),
  repeated("combining marks", "e\u0301\u0301\u0301"),
  repeated("lone surrogates", "\ud83d"),
  repeated("zero-width spaces", "a\u200b"),
  repeated("addresses", "https://orlan.example/a?b=c&d=e "),
  repeated("ideographs", "橋が開通した。", "ja"),
  repeated("ideographs without an end", "橋が開通した", "ja"),
  repeated("Arabic", "أعلن الميناء أنه سيفتح يوم الجمعة، وقال الرئيس. ", "ar"),
  numbered(
    "German news",
    (n) =>
      `Der Hafen von ${nameOf(n)} öffnete am Freitag, sagte Bürgermeisterin Runa ${nameOf(n + 500)}. „Wir hielten Wort“, so ${nameOf(n)}. `,
    "de",
  ),
  numbered(
    "French news",
    (n) =>
      `Le port de ${nameOf(n)} a rouvert vendredi, a déclaré Anne ${nameOf(n + 500)}, maire d’${nameOf(n)}. « Nous avons, dit-elle, tenu parole. » `,
    "fr",
  ),
  numbered(
    "Spanish acronyms",
    (n) =>
      `El ${nameOf(n).toUpperCase().slice(0, 6)} y ${nameOf(n)} ${nameOf(n + 500)} hablaron, dijo ${nameOf(n + 500)}. `,
    "es",
  ),
  numbered(
    "Russian news",
    (n) =>
      `Порт ${["Орлан", "Велма", "Дарна"][n % 3]} открыли в пятницу, заявил Белов${n % 2 ? "" : "а"} ${n}. «Мы сдержали слово», — сказала Анна Белова. `,
    "ru",
  ),
  numbered(
    "Russian family names",
    (n) =>
      `${["Бел", "Крас", "Жар", "Волк"][n % 4]}${["ов", "ин", "енко", "ский"][n % 3]} заявил ${["Ивану", "Анне"][n % 2]} Петрову. `,
    "ru",
  ),
];
