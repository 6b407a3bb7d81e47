const FORMS: readonly (readonly [factor: number, forms: string])[] = [
  [1e2, "hundred"],
  [
    1e3,
    "thousand thousands tausend tsd mille mil mila duizend tys tysiące tysięcy тыс тысяча тысячи тысяч тис тисяча тисячі тисяч ألف آلاف",
  ],
  [1e5, "lakh lakhs lac lacs"],
  [
    1e6,
    "million mn mln millionen mio millions millón millones milione milioni milhão milhões miljoen milion miliony milionów млн миллион миллиона миллионов мільйон мільйона мільйони мільйонів مليون ملايين",
  ],
  [1e7, "crore crores cr"],
  [
    1e9,
    "billion bn bln milliarde milliarden mrd milliard milliards miliardo miliardi bilhão bilhões miljard mld miliard miliardy miliardów млрд миллиард миллиарда миллиардов мільярд мільярда мільярди мільярдів مليار مليارات",
  ],
  [
    1e12,
    "trillion tn trn trln billionen billón billones bilião biliões biljoen bilion biliony bilionów трлн триллион триллиона триллионов трильйон трильйона трильйонів تريليون",
  ],
];

const SCALES: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap(([factor, forms]) => forms.split(" ").map((form) => [form, factor] as const)),
);
// Letters that are a scale only behind a sign of money or before a unit: five metres is "5m" too.
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["m", 1e6],
  ["M", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["T", 1e12],
]);

/** The factor of a scale word in one of the languages ("million" is 1e6), or undefined. */
export function scaleFactor(lower: string, language: string): number | undefined {
  if (lower === "billion" && language === "de") return 1e12;
  return SCALES.get(lower);
}

/** The factor of a scale written as one letter ("m" is 1e6), or undefined. */
export function letterScaleFactor(written: string): number | undefined {
  return LETTERS.get(written);
}
