import type { Medium, Quote, Span } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan } from "../../text/spans.ts";

// How far from the cue or the speaker the words may begin, and how far a sentence is looked at from its cue, in characters.
const NEAR = 32;
const REACH = 160;
const PLATFORM =
  "(?:Telegram|Telegram-канал\\p{L}*|Телеграм\\p{L}*|X|Twitter\\p{L}*|Facebook\\p{L}*|Instagram\\p{L}*|TikTok\\p{L}*|Truth Social|Threads|Bluesky|Mastodon|LinkedIn|Weibo|VK|ВКонтакте|YouTube|WhatsApp|Reddit)(?![\\p{L}\\p{N}-])";
const ON = "(?:[Oo]n|[Vv]ia|[Aa]uf|[Bb]ei|[Ss]ur|[Ee]n|[Ss]u|[Nn]o|[Nn]a|[Oo]p|[Ww]|[ВвУу]|[Вв]о)";
const NETWORK =
  "(?:social media|social networks?|соцсет\\p{L}*|соціальн\\p{L}* мереж\\p{L}*|les réseaux sociaux|redes sociales|i social|redes sociais|sociale media|mediach społecznościowych|sozialen Medien)";
const POST_NOUN =
  "(?:tweet|tweets|posts?|Instagram story|tuit|publicación|Beitrag|Post|Tweet|посте|публикации|wpisie|bericht op)";
/** A post: a platform with its preposition, or a noun for it, with at most three words between. */
const POST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Ii]n|[Dd]ans|[Ee]n|[Ee]m|[Ww]e?|[ВвУу])\\s(?:\\p{L}+\\s){0,2}${POST_NOUN}(?:\\s${ON}\\s(?:\\p{L}+\\s){0,3}${PLATFORM})?|${ON}\\s(?:\\p{L}+[\\s-]){0,3}(?:${PLATFORM}(?:\\s(?:account|channel|page|feed))?|${NETWORK}))`,
  "gu",
);
const DOCUMENT =
  /(?<![\p{L}\p{N}])(?:in (?:an? |the |his |her |its |their |a joint |court |legal )?(?:\p{L}+ ){0,2}(?:statement|filings?|letter|e-?mail|memo|report|lawsuit|complaint|affidavit|press release|indictment|court papers|court documents)|в (?:своём |своем )?(?:заявлении|сообщении|письме|отчёте|докладе)|у (?:заяві|повідомленні|листі)|in (?:einer|einem) (?:Erklärung|Mitteilung|Stellungnahme|Brief|Schreiben)|dans (?:un|une) (?:communiqué|lettre|courriel|rapport)|en un (?:comunicado|informe|escrito)|in (?:una nota|un comunicato)|em (?:nota|comunicado)|in een (?:verklaring|brief|rapport)|w (?:oświadczeniu|komunikacie|liście))(?![\p{L}\p{N}])/giu;

/** In what a quote's source said it, by the words nearest to the cue in its sentence; null where the sentence names nothing. */
export function findMedium({ text, sentences }: AnnotatedText, { cue, speaker, ...quote }: Quote): Medium | null {
  if (!cue) return null;
  const { start, end } = besideQuote(text, sentences, cue, quote);
  const piece = text.slice(start, end);
  const anchors: Span[] = speaker ? [cue, speaker] : [cue];
  const first = Math.min(...anchors.map((anchor) => anchor.start));
  let best: Medium | null = null;
  let nearest = NEAR + 1;
  for (const [kind, pattern] of [
    ["post", POST],
    ["document", DOCUMENT],
  ] as const)
    for (const match of piece.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      // Behind the cue or the speaker, or before both: what stands between them may be said of the speaker.
      const behind = anchors.map((anchor) => (from >= anchor.start ? Math.max(from - anchor.end, 0) : NEAR + 1));
      const away = to <= first ? first - to : Math.min(...behind);
      if (away < nearest) [best, nearest] = [{ start: from, end: to, text: match[0], kind }, away];
    }
  return best;
}

/** The part of the cue's sentence that is none of the quote's words, as far as it is looked at. */
function besideQuote(text: string, sentences: readonly Span[], cue: Span, quote: Span): Span {
  const sentence = sentences[findFirstSpan(sentences, ({ end }) => end > cue.start)];
  let start = Math.max(0, cue.start - REACH, Math.min(sentence?.start ?? 0, cue.start));
  let end = Math.min(text.length, cue.end + REACH, Math.max(sentence?.end ?? 0, cue.end));
  if (quote.start >= cue.end) end = Math.min(end, quote.start);
  else if (quote.end <= cue.start) start = Math.max(start, quote.end);
  const before = text.slice(start, cue.start);
  const behind = text.slice(cue.end, end).search(/[“”"«»„]/);
  const mark = Math.max(...[...'“”"«»„'].map((one) => before.lastIndexOf(one)));
  return { start: start + mark + 1, end: behind < 0 ? end : cue.end + behind };
}
