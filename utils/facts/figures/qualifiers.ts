import type { NumberToken } from "./tokenize-numbers.ts";

const BEFORE = new Set(
  (
    "at least/at the least/at most/at the most/more than/fewer than/less than/no more than/no fewer than/no less than/not less than/not more than/up to/as many as/as much as/as few as/as little as/about/around/roughly/nearly/almost/over/under/some/approximately/approx/an estimated/estimated/just over/just under/just/only/exactly/close to/upward of/upwards of/in excess of/well over/well above/well under/slightly more than/slightly less than/a little more than/a little over/little more than/a minimum of/a maximum of/a total of/an average of/barely/north of/near/slightly over/far more than/many more than/much more than/virtually/some estimated/an average/above/below/" +
    "mindestens/rund/etwa/knapp/über/mehr als/fast/bis zu/weniger als/ungefähr/circa/ca/gut/nur/" +
    "au moins/plus de/moins de/environ/près de/jusqu'à/quelque/presque/" +
    "al menos/más de/menos de/unos/unas/casi/cerca de/hasta/aproximadamente/alrededor de/por lo menos/" +
    "almeno/più di/oltre/quasi/meno di/fino a/" +
    "pelo menos/mais de/quase/até/" +
    "minstens/meer dan/ongeveer/bijna/ruim/minder dan/" +
    "co najmniej/ponad/około/prawie/blisko/" +
    "не менее/более/около/почти/свыше/примерно/больше/менее/не более/до/порядка/как минимум/по меньшей мере/" +
    "щонайменше/понад/близько/майже/приблизно/більше/менше/" +
    "أكثر من/نحو/حوالي/ما لا يقل عن/على الأقل/قرابة/زهاء"
  ).split("/"),
);
const BEHIND = new Set(["or more", "or so", "or less", "or fewer"]);
const LONGEST = 4;

/** The part where the qualifiers before a number begin, or the number's own part where there are none; "at least an estimated" are two. */
export function findQualifiersBefore(parts: readonly NumberToken[], at: number): number {
  let start = at;
  for (let times = 0; times < 2; times++) {
    let key = "";
    let found = start;
    for (let index = start - 1; index >= 0 && index >= start - LONGEST; index--) {
      const part = parts[index];
      if (!part || parts[index + 1]?.gap !== "blank") {
        if (part?.text !== "'" && part?.text !== "’") break;
      }
      key = key ? `${part?.lower}${parts[index + 1]?.gap === "blank" ? " " : ""}${key}` : (part?.lower ?? "");
      if (BEFORE.has(key)) found = index;
    }
    if (found === start) break;
    start = found;
  }
  return start;
}

/** The index behind the qualifier that begins at a part ("or more", "or so", a glued plus), or that part where there is none. */
export function findQualifierAfter(parts: readonly NumberToken[], at: number): number {
  const [first, second] = [parts[at], parts[at + 1]];
  if (first?.text === "+" && first.gap === "glued") return at + 1;
  if (first?.text === "-" && first.gap === "glued" && second?.gap === "glued" && second.lower === "plus") return at + 2;
  return first && second && first.gap === "blank" && BEHIND.has(`${first.lower} ${second.lower}`) ? at + 2 : at;
}
