import type { Mention } from "./mentions.ts";

const LONGEST = 90;
const SPEAKS_FIRST = /^(?:said|says|told|added|according|who (?:said|told))\b/;
const HEADS =
  /\b(?:president|minister|chancellor|premier|senator|governor|mayor|secretary|spokes\w+|director|chair\w*|chief|leader|commander|general|judge|professor|analyst|economist|lawyer|coach|captain|lawmaker|ambassador|commissioner|prosecutor|founder|executive|editor|author|head|head of|member|manager|owner|inspector|engineer|resident|teacher|doctor|farmer|researcher|scientist|historian|activist|official|officer|deputy|fisherman|nurse|driver|clerk|mother|father|student|expert|fellow|partner|co-founder|union|bishop|priest|librarian|forecaster|councillor|coxswain|secretary|skipper|superintendent|pilot|surgeon|curator|warden|keeper|treasurer|trustee|organiser|organizer|campaigner|witness|victim|survivor|passenger|customer|worker|technician|operator|principal|archaeologist|biologist|geologist|volcanologist|physicist|meteorologist)\b/i;

/** What a person is, in the text's own words: the title before a name, or the apposition behind one ("…, the head of the port,"). Null where the text says neither. */
export function findRole(text: string, mentions: readonly Mention[]): string | null {
  const longest = mentions.map(({ title }) => title?.text ?? "").sort((a, b) => b.length - a.length)[0];
  if (longest && !/^(?:Dr|Mr|Mrs|Ms|Miss|Herr|Frau)\.?$/.test(longest)) return longest.replace(/[\s,]+$/, "");
  for (const { start, end } of mentions) {
    const apposition = appositionAt(text, end) ?? officeBefore(text, start);
    if (apposition) return apposition;
  }
  return longest?.replace(/[\s,]+$/, "") || null;
}

/** The words between the comma behind a name and the next comma, where they name an office or a calling. */
function appositionAt(text: string, end: number): string | null {
  const rest = text.slice(end, end + LONGEST + 12);
  const match =
    /^(?:, \d{1,3})?, ((?:(?:the|a|an|who (?:is|was|leads|heads|runs)) )?[^,.;:()“”"\n]{3,90})(?=[,.;]|\s+(?:said|says|told)\b)/.exec(
      rest,
    );
  const words = match?.[1]?.replace(/\s+(?:said|says|told)\b.*$/, "").trim();
  // ", said the clerk": the clause goes on.
  if (!words || SPEAKS_FIRST.test(words) || !HEADS.test(words) || words.split(" ").length > 14) return null;
  return words;
}

/** The office in the words before a name and its comma: "Its chief executive, Name, …", "директор Имя". */
function officeBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const match =
    /(?:^|[.,;:“”"\n]\s*|\b(?:its|their|his|her|the|a|an|['’]s)\s+)((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+),\s$/iu.exec(before);
  const words = match?.[1]?.replace(/^(?:its|their|his|her|the|a|an)\s+/i, "").trim();
  if (words && HEADS.test(words)) return words;
  return (
    /(?:^|\s)((?:министр|директор|глава|президент|судья|губернатор|мэр|депутат|адвокат|врач|министерка|голова)(?: \p{Ll}+){0,2})\s$/u.exec(
      before,
    )?.[1] ?? null
  );
}
