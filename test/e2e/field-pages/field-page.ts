import type { RemovalKind } from "../../../utils/types.ts";

/** What the reader does with a page before it is cleaned. */
export type ReaderStep =
  /** A click on the first element that a selector finds. */
  | { click: string }
  /** A scroll to a height of the page, in CSS pixels. */
  | { scrollTo: number }
  /** JavaScript in place of what no driver does, such as moving the pointer out of the page. */
  | { run: string };

/** The story can be read and scrolled, with nothing over it. */
export const FREE = { text: true, centre: true, scroll: true } as const;

/** An invented page, most after a public report, and what must be seen of it once it is cleaned. */
export type FieldPage = {
  /** The name of its file, without ".html". */
  id: string;
  /** The address of the report, where there is one. */
  source?: string;
  /** What went wrong there, by other programs or by the site's own. */
  symptom: string;
  /** What it is cleaned by: a click on the toolbar button, or the page's opening on an allowed site. */
  ways: readonly ("click" | "auto")[];
  /** What the reader does before the page is cleaned, in order. */
  before?: readonly ReaderStep[];
  /** JavaScript that becomes true when the page has done what it does late; nothing is checked before. */
  late?: string;
  /** True if the reader scrolls to the end of the cleaned page and back, which may bring more. */
  afterScroll?: true;
  /** Selectors of what is hidden, and seen again once it is put back. */
  gone: readonly string[];
  /** Selectors of what is still seen. */
  stays?: readonly string[];
  /** True if all paragraphs of the story are seen, and none is dimmed or blurred. */
  text?: true;
  /** True if the story is what lies in the middle of the window. */
  centre?: true;
  /** How far down the cleaned page is scrolled, give or take a few lines, in CSS pixels. */
  place?: number;
  /** True if a turn of the wheel moves the story. */
  scroll?: true;
  /** False if a turn of the wheel to the side moves nothing. */
  sideways?: false;
  /** JavaScript expressions that are true in the page, by what they say. */
  is?: Readonly<Record<string, string>>;
  /** How many receipts the popup shows, at least and at most. */
  receipts: readonly [least: number, most: number];
  /** The kinds that its receipts may have; any, where it is left out. */
  kinds?: readonly RemovalKind[];
  /** Whether the popup says that the page holds only the beginning of the story; not asked where it is left out. */
  limited?: boolean;
};
