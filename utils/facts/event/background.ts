/** What has gone on for long is the background of the news: "For two decades, detectives have …". */
const LONG =
  /^(?:For|Over|In|During) (?:\p{L}+ )?(?:the )?(?:(?:past|last|recent) )?(?:\p{L}+ )?(?:months|years|decades|centuries)\b|\b(?:has|have) (?:long|always|often) /u;
/** What happened in an earlier year: "In 1936, the last wolf died". */
const IN_YEAR = /^(?:Back )?(?:By|In|Since) (?:\p{L}+ ){0,2}(?<year>1\d{3}|20\d\d)\b/u;
const YEARS_AGO = /\b(?:years|decades|centuries) (?:ago|before|earlier)$/;
/** What a picture shows: "Ida Moe enters a courtroom", "officers survey the port". */
const SHOWN =
  /^(?:attend|enter|gather|gesture|greet|listen|look|pose|sit|smile|stand|survey|walk|watch|wave)(?:e?s)?\b/;

/** True for a sentence that tells of the background of the news, or of its picture, by its predicate and its words. */
export function isBackground(words: string, what: string, published: string | null): boolean {
  const year = IN_YEAR.exec(words)?.groups?.year;
  const isOldYear = year !== undefined && published !== null && Number(year) < Number(published.slice(0, 4)) - 1;
  return isOldYear || LONG.test(words) || YEARS_AGO.test(what) || SHOWN.test(what);
}
