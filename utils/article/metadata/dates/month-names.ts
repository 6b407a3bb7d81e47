// Months as they are printed, in full or shortened, by their first letters; one list a language or family.
const MONTHS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:jan|janv|januar|jän|ene|gen|stycz|sty|янв|січ|oca|tammi|sau|led|jaan|ιαν|ιανουαρ|जन|يناير|ינואר)/],
  [2, /^(?:feb|fév|fev|févr|lut|фев|лют|şub|sub|helmi|únor|φεβ|φεβρουαρ|फ़?र|फरवरी|فبراير|פברואר)/],
  [3, /^(?:mar(?!ch\w)|mär|mrz|maa|mrt|mars|marz|березн|бер|мар|μαρ|μάρ|maalis|břez|मार्च|مارس|מרץ)/],
  [4, /^(?:apr|avr|abr|kwi|апр|квіт|кві|nis|huhti|dub|απρ|अप्रैल|अप्र|أبريل|إبريل|אפריל)/],
  [5, /^(?:may|mai|mei|mag|maj|май|мая|трав|тра|touko|květ|μαΐ|μαι|μάι|मई|مايو|מאי)/],
  [6, /^(?:jun|jui?n(?!e\w)|giu|cze|июн|черв|чер|haz|kesä|červn|ιουν|जून|يونيو|יוני)/],
  [7, /^(?:jul|juil|lug|lip|июл|лип|tem|heinä|července|červenec|ιουλ|जुलाई|जुल|يوليو|יולי)/],
  [8, /^(?:aug|aoû|aou|ago|sie|авг|серп|сер|ağu|agu|elo|srp|αυγ|αύγ|अगस्त|أغسطس|אוגוסט)/],
  [9, /^(?:sep|set|wrz|сен|верес|вер|eyl|syys|zář|σεπ|सितंबर|सित|سبتمبر|ספטמבר)/],
  [10, /^(?:oct|okt|ott|out|paź|paz|окт|жовт|жов|eki|loka|říj|οκτ|अक्टूबर|अक्तूबर|أكتوبر|אוקטובר)/],
  [11, /^(?:nov|nob|lis|ноя|листоп|лис|kas|marras|listop|νοε|νοέ|नवंबर|نوفمبر|נובמבר)/],
  [12, /^(?:dec|dez|déc|dic|dis|des|gru|дек|груд|гру|ara|joulu|pros|δεκ|दिसंबर|ديسمبر|דצמבר)/],
];
// Longer than any month's name and its ending.
const LONGEST = 12;

/** A month's number (1 to 12) by its printed name in any of the languages known, or 0. */
export function parseMonthName(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, "");
  if (name.length < 2 || name.length > LONGEST) return 0;
  return MONTHS.find(([, pattern]) => pattern.test(name))?.[0] ?? 0;
}
