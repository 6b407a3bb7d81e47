// Longer than 200 lines: the one list of what the folders exchange, each with its meaning.

// The data that every part of Factbox shares.
// Offsets are UTF-16 code units into `article.text`, end exclusive (W3C Web Annotation positions).

/** A range of `article.text`. */
export type Span = { start: number; end: number };

/** A span with its text: `article.text.slice(start, end) === text`. */
export type SpanWithText = Span & { text: string };

/** Certainty from 0 (a guess) to 1 (stated explicitly). */
type Certainty = number;

/** The role of a block in the structure of an article. */
export type BlockKind = "heading" | "paragraph" | "quotation" | "list item" | "caption";

/**
 * A block of an article. Blocks are in reading order and do not overlap. `day` (ISO 8601) is that of the stamp above
 * the block's entry in a live blog of several days.
 */
export type Block = Span & { kind: BlockKind; day?: string };

/**
 * Who may read the whole text: everybody, everybody for a number of articles, or those who pay or register.
 * "unknown" if the publisher does not say.
 */
export type Access = "free" | "metered" | "locked" | "unknown";

/**
 * The access that the publisher grants to a page.
 * `limited` is true if this text is cut or behind a paywall; then nothing may be hidden.
 */
export type PageAccess = { access: Access; limited: boolean };

/** An article as plain data, as the page script returns it. */
export type Article = {
  /** The address of the page, without its fragment. */
  url: string;
  /** The canonical address that the publisher declares, else `url`. */
  canonicalUrl: string;
  title: string;
  /** The names of the authors; empty if the page names none. */
  byline: string[];
  site: string | null;
  /** ISO 8601: a time with the publisher's offset if the page gives one, or only a day. */
  published: string | null;
  modified: string | null;
  /** Another publication date of the page, more than a day from `published`; null if its dates agree. */
  conflictingDate: string | null;
  /** BCP 47 tag. */
  language: string | null;
  direction: "ltr" | "rtl";
  access: Access;
  /** Address of the lead image, or null. */
  image: string | null;
  blocks: Block[];
  /** The text of the blocks, separated by blank lines. */
  text: string;
  /** The same content as sanitised HTML; empty until requested. */
  html: string;
};

/** The class of a date expression in TIMEX3. */
export type DateKind = "date" | "time" | "duration" | "set";

/**
 * A date, time, duration or set in the text.
 * `value` is ISO 8601 (2025-07-04, 2025-07, 2025-W27, 2025-06-02/2025-06-05, T09:00 without a day, P3D) or a form of
 * TIMEX3 (2025-07-04TNI, 2025-SU, XXXX-WXX-2, PAST_REF); null if unresolved.
 */
export type DateFact = SpanWithText & { kind: DateKind; value: string | null; certainty: Certainty };

/** The kind of a party; a group is a nationality, a religion, or the members of a political party. */
export type PartyKind = "person" | "organisation" | "place" | "group";

/** A person, organisation, place or group in the article; `start`, `end` and `text` are its first mention. */
export type Party = SpanWithText & {
  /** The longest form of the name in the text. */
  name: string;
  kind: PartyKind;
  /** Title or office, verbatim from the text, or null. */
  role: string | null;
  /** Other forms of the name in the text. */
  aliases: string[];
  /** All mentions in the text, in order, including the first. */
  mentions: Span[];
  /** Importance in the article, 0 to 1; the most important party has 1. */
  salience: number;
  /** True for a nationality that only describes other words, and for names in credits only; lists leave them out. */
  background?: boolean;
};

/** The kind of a source; a government is named by its place. */
export type SourceKind = "person" | "organisation" | "group" | "government" | "document" | "anonymous";

/**
 * The speaker of a quote: the words that name them.
 * `party` is an index into `facts.parties`, or null if the party is unknown; `partyOf` looks it up.
 */
export type Speaker = SpanWithText & {
  party: number | null;
  anonymous: boolean;
  /** Absent if neither the words nor the party tell. */
  kind?: SourceKind;
  /** The words that introduced a source without a name: "a report by the board" for "the report"; absent if none. */
  introduction?: SpanWithText;
};

/** The medium of a statement ("on Telegram", "in a statement"): a post on a social network, or a document. */
export type Medium = SpanWithText & { kind: "post" | "document" };

/**
 * The attitude of a source to what it is quoted with, if it does more than say it.
 * "withheld" is what somebody did not say, deny or confirm.
 */
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

/** A stance with the words that express it: the cue, with its negation ("did not deny"). */
export type Stance = SpanWithText & { kind: StanceKind };

/** A statement that is attributed to somebody; `text` is what was said, without quotation marks. */
export type Quote = SpanWithText & {
  kind: "direct" | "indirect" | "mixed";
  speaker: Speaker | null;
  /** The words that attribute the statement ("said", "according to"). */
  cue: SpanWithText | null;
  /** The outlet or person that relays the statement ("TASS reported, citing …"). */
  via: SpanWithText | null;
  certainty: Certainty;
  /** The article's own words inside the statement (", the mayor said, "); absent if there are none. */
  interruption?: Span;
  /** The statements that the words attribute further ("she said critics claim that …"); absent if none. */
  inner?: Quote[];
  /** Absent if the source simply said it. */
  stance?: Stance;
  /** Absent if the article names none. */
  medium?: Medium;
  /** Pull quotes: other places where the article repeats the same words; absent if none. */
  repeats?: Span[];
};

/** A number with its unit. */
export type Figure = SpanWithText & {
  /** A number, or both ends of a range, or the votes for and against in the order of the text. */
  value: number | [number, number];
  /** An ISO 4217 code, "people", "percent", "votes", "rank" or the name of a measure; null for a count of things. */
  unit: string | null;
  /** "at least", "about", "more than" …, verbatim, or null. */
  qualifier: string | null;
  /** The words for what is counted ("soldiers", "jobs", "killed"), in the figure or near it; null if there are none. */
  counts?: SpanWithText | null;
};

/** The main event in four phrases of the text; each is null if it is not certain. */
export type StoryEvent = {
  who: SpanWithText | null;
  what: SpanWithText | null;
  /** `inferred` is true for the day of publication where the text names none; its place is the verb. */
  when: (SpanWithText & { value: string | null; inferred?: boolean }) | null;
  where: SpanWithText | null;
};

/** All facts of one article. The lists are in text order, except parties: the most important comes first. */
export type Facts = { event: StoryEvent; dates: DateFact[]; parties: Party[]; quotes: Quote[]; figures: Figure[] };

/** The kind of something that was hidden. */
export type RemovalKind = "donation" | "newsletter" | "consent" | "registration" | "promotion" | "other";

/** The receipt for one element that was hidden in a page. */
export type Removal = {
  /** Unique in the page, and stable until the page is closed. */
  id: string;
  kind: RemovalKind;
  /** The key of the message that gives the reason. */
  reason: string;
  /** The hidden text, at most 300 characters. */
  words: string;
  /** A CSS selector of the element, for readers who want to inspect it. */
  selector: string;
};

/** Time spent, in milliseconds. */
export type Timing = { articleMs: number; factsMs: number };

/** An article, its facts, and the receipts of what was hidden in its page. */
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

/** The state of a page after extraction; an article that is `limited` has the text that the publisher shows. */
export type PageState = "article" | "not-an-article" | "limited";
