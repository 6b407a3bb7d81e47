// The nouns of Factbox. Offsets are UTF-16 code units into `article.text`, end exclusive (W3C Web Annotation positions).

/** A stretch of `article.text`. */
export type Span = { start: number; end: number };

/** A span together with its words: `article.text.slice(start, end) === text`, always. */
export type SpanWithText = Span & { text: string };

/** How sure a finding is, 0 (a guess) to 1 (stated outright). */
type Certainty = number;

/** What a stretch of the article is in its structure. */
export type BlockKind = "heading" | "paragraph" | "quotation" | "list item" | "caption";

/** One block of the article, in reading order; blocks never overlap. */
export type Block = Span & { kind: BlockKind };

/** Whom the publisher lets read the whole text: everybody, everybody for so many articles, those who pay or register; or it does not say. */
export type Access = "free" | "metered" | "locked" | "unknown";

/** Who may read a page, and whether its text is limited here and now: cut, or behind a wall. Then nothing may be hidden. */
export type PageAccess = { access: Access; limited: boolean };

/** The article as plain data: what leaves the page's world. */
export type Article = {
  /** The address that was read, without its fragment. */
  url: string;
  /** The address that the publisher names as the article's own, or the read one. */
  canonicalUrl: string;
  title: string;
  /** The authors' names, one each; empty where the page names none. */
  byline: string[];
  site: string | null;
  /** ISO 8601, with the publisher's offset where the page gives it; a day where it gives only a day. */
  published: string | null;
  modified: string | null;
  /** Another day that the page gives for its appearance, more than a day from `published`; null where its dates agree. */
  conflictingDate: string | null;
  /** BCP 47 tag. */
  language: string | null;
  direction: "ltr" | "rtl";
  access: Access;
  /** Address of the lead image, or null. */
  image: string | null;
  blocks: Block[];
  /** The blocks' words, a blank line between them. */
  text: string;
  /** The same content as sanitised HTML; empty until it is asked for. */
  html: string;
};

/** What a date expression denotes, in TIMEX3's classes. */
export type DateKind = "date" | "time" | "duration" | "set";

/** A date or time in the text. `value` is ISO 8601 (2025-07-04, 2025-07, 2025-W27, 2025-06-02/2025-06-05, T09:00 where no day is told, P3D) or a form of TIMEX3 (2025-07-04TNI, 2025-SU, XXXX-WXX-2, PAST_REF), or null where unresolved. */
export type DateFact = SpanWithText & { kind: DateKind; value: string | null; certainty: Certainty };

/** What sort of thing a party is; a group is a nationality, a religion, a party's people. */
export type PartyKind = "person" | "organisation" | "place" | "group";

/** Someone or something the story is about; `start`, `end`, `text` are its first mention. */
export type Party = SpanWithText & {
  /** The fullest form of the name that the text uses. */
  name: string;
  kind: PartyKind;
  /** Title or office, verbatim from the text, or null. */
  role: string | null;
  /** Other forms of the name in the text. */
  aliases: string[];
  /** Every mention in the text, in order, the first included. */
  mentions: Span[];
  /** Weight in the story, 0 to 1, the heaviest party being 1. */
  salience: number;
};

/** What sort of source speaks; a government is named by its place. */
export type SourceKind = "person" | "organisation" | "group" | "government" | "document" | "anonymous";

/** Who is speaking: the words that name the speaker, and the party they mean (an index into `facts.parties`) where known. */
export type Speaker = SpanWithText & {
  party: number | null;
  anonymous: boolean;
  /** Left out where the words do not tell. */
  kind?: SourceKind;
};

/** In what a source said it, by its words ("on Telegram", "in a statement"): a post on a social network, or a document. */
export type Medium = SpanWithText & { kind: "post" | "document" };

/** How a source stands to what it is quoted with, where it does more than say it; "withheld" is what somebody did not say, deny or confirm. */
export type StanceKind =
  | "denial"
  | "refusal"
  | "doubt"
  | "belief"
  | "question"
  | "promise"
  | "demand"
  | "warning"
  | "admission"
  | "withheld";

/** A stance with the words that show it: the cue, with its negation ("did not deny"). */
export type Stance = SpanWithText & { kind: StanceKind };

/** A statement attributed to somebody: `text` is what was said, marks excluded. */
export type Quote = SpanWithText & {
  kind: "direct" | "indirect" | "mixed";
  speaker: Speaker | null;
  /** The words that attribute it ("said", "according to"). */
  cue: SpanWithText | null;
  /** The outlet or person that relays somebody else's words ("TASS reported, citing …"). */
  via: SpanWithText | null;
  certainty: Certainty;
  /** What the words attribute further: "she said critics claim that …". Only where there is such. */
  inner?: Quote[];
  /** Left out where it was simply said. */
  stance?: Stance;
  /** Left out where the article names none. */
  medium?: Medium;
  /** Other places where the article sets the same words again, as pull quotes do; left out where there are none. */
  repeats?: Span[];
};

/** A number with its unit. */
export type Figure = SpanWithText & {
  /** A number, or a range's two ends; of votes, those for and against in the text's order. */
  value: number | [number, number];
  /** ISO 4217 code for money, "people", "percent", "votes", "rank", or the measure's name; null for a bare count of things. */
  unit: string | null;
  /** "at least", "about", "more than" …, verbatim, or null. */
  qualifier: string | null;
  /** What is counted, in the text's words ("soldiers", "jobs", "killed"), within the figure or beside it; null where the unit says it all. */
  counts?: SpanWithText | null;
};

/** The story in four phrases of its own text; each null where the text gives none for certain. */
export type StoryEvent = {
  who: SpanWithText | null;
  what: SpanWithText | null;
  when: (SpanWithText & { value: string | null }) | null;
  where: SpanWithText | null;
};

/** Everything that was found in one article. Each list is in text order, but parties, which come heaviest first. */
export type Facts = { event: StoryEvent; dates: DateFact[]; parties: Party[]; quotes: Quote[]; figures: Figure[] };

/** What sort of thing was hidden. */
export type RemovalKind = "donation" | "newsletter" | "consent" | "registration" | "promotion" | "other";

/** The receipt for one thing that was hidden in the page. */
export type Removal = {
  /** Unique in the page, stable for as long as the page lives. */
  id: string;
  kind: RemovalKind;
  /** Message key of the sentence that says why. */
  reason: string;
  /** The removed words, at most 300 characters. */
  words: string;
  /** CSS path of the element, for a reader who wants to look. */
  selector: string;
};

/** Milliseconds spent. */
export type Timing = { articleMs: number; factsMs: number };

/** The whole product: an article, its facts, and what was taken off its page. */
export type Factbox = {
  schema: 1;
  article: Article;
  facts: Facts;
  /** Why the facts engine failed, so that there are no facts; else null. */
  factsError: string | null;
  /** The sentences of `article.text`, in order. */
  sentences: Span[];
  removals: Removal[];
  timing: Timing;
};

/** Message keys of the sentences that say what a page is that is no article. */
export const NOT_ARTICLE_REASONS = [
  "notArticleEmpty",
  "notArticleError",
  "notArticleForum",
  "notArticleHome",
  "notArticleLanding",
  "notArticleList",
  "notArticleLogin",
  "notArticleOffer",
  "notArticleProduct",
  "notArticleProfile",
  "notArticleSearch",
  "notArticleVideo",
] as const;

/** One of them. */
export type NotArticleReason = (typeof NOT_ARTICLE_REASONS)[number];

/** What the reader of a page came to; `limited` still carries what the publisher shows. */
export type PageState = "article" | "not-an-article" | "limited";
