const WIDTH = 8;
const STRIDE = 3;
const MOST = 200_000;

/** Letters and digits alone, in lower case: what two forms of the same words have in common. */
export function lettersAndDigits(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The stretches of eight letters in flat words; at most 200,000 of them. */
export function ngrams(flat: string): Set<string> {
  const stretches = new Set<string>();
  const end = Math.min(flat.length - WIDTH, MOST);
  for (let at = 0; at <= end; at++) stretches.add(flat.slice(at, at + WIDTH));
  return stretches;
}

/** Share of flat words that stands among some stretches too, 0 to 1; words shorter than a stretch share nothing. */
export function containment(flat: string, stretches: ReadonlySet<string>): number {
  if (!stretches.size) return 0;
  let all = 0;
  let both = 0;
  for (let at = 0; at + WIDTH <= flat.length; at += STRIDE) {
    all++;
    if (stretches.has(flat.slice(at, at + WIDTH))) both++;
  }
  return all ? both / all : 0;
}
