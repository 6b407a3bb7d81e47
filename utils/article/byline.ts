import { linkedAuthors, taggedAuthors } from "./declared-authors.ts";
import type { Line } from "./lines.ts";
import type { Node } from "./linked-data.ts";
import { markedAuthors } from "./marked-authors.ts";
import type { Metas } from "./metas.ts";
import { isSiteName, type SiteNames } from "./site-names.ts";
import { visibleByline } from "./visible-byline.ts";

// The account that a page was saved under, which content systems put where the author's name belongs; agencies' short names are not meant.
const ACCOUNT = /^(?=.{5})[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u;

/** What the byline is read from. */
export type BylineSources = {
  document: Document;
  node: Node | null;
  page: Node | null;
  nodes: Node[];
  metas: Metas;
  names: SiteNames;
  lines: { above: Line[]; below: Line[] };
};

/** One source's list of authors, and whether the page states it in data, marks it up, or prints it. */
type Voice = { kind: "stated" | "marked" | "printed"; authors: string[]; linked?: boolean };

/** The article's authors: those of its linked data, else those whom two kinds of source agree on, else the first source's; the site itself only where nobody else is named. */
export function byline(sources: BylineSources): string[] {
  const { names } = sources;
  const isAccount = (name: string) => ACCOUNT.test(name) && !isSiteName(name, names);
  const all = voicesOf(sources).filter(({ authors }) => authors.length > 0);
  const onPage = all.some(({ kind }) => kind !== "stated");
  const voices = onPage ? all : all.filter(({ authors }) => !authors.every(isAccount));
  const isPeople = ({ authors }: Voice) => authors.some((name) => !isSiteName(name, names));
  const people = voices.filter(isPeople);
  const first = people[0];
  const agreed = people.find((voice) =>
    people.some((other) => other.kind !== voice.kind && same(other.authors, voice.authors)),
  );
  if (first && agreed && (!first.linked || within(first.authors, agreed.authors))) return agreed.authors;
  // Names beside the stated ones are often reviewers', or another story's.
  const narrower = people.find(
    (voice) => first?.kind === "printed" && voice.kind === "stated" && within(voice.authors, first.authors),
  );
  return (narrower ?? first ?? voices[0])?.authors ?? [];
}

/** The sources from the one that is most rarely wrong to the one that is most often. */
function voicesOf({ document, node, page, nodes, metas, names, lines }: BylineSources): Voice[] {
  const stated = (authors: string[]): Voice => ({ kind: "stated", authors });
  const printed = (authors: string[]): Voice => ({ kind: "printed", authors });
  const below = visibleByline(lines.below, names);
  return [
    { kind: "stated", authors: linkedAuthors(node, nodes, names), linked: true },
    // A page's author that is the site says who runs the page.
    stated(linkedAuthors(page, nodes, names).filter((name) => !isSiteName(name, names))),
    printed(below.ledIn ? below.names : []),
    ...taggedAuthors(metas, names).map(stated),
    printed(below.ledIn ? [] : below.names),
    printed(visibleByline(lines.above, names).names),
    { kind: "marked", authors: markedAuthors(document, names) },
  ];
}

function same(a: string[], b: string[]): boolean {
  const known = new Set(a.map((name) => name.toLowerCase()));
  return known.size === b.length && b.every((name) => known.has(name.toLowerCase()));
}

/** Whether all of a list's names are in another. */
function within(a: string[], b: string[]): boolean {
  const known = new Set(b.map((name) => name.toLowerCase()));
  return a.every((name) => known.has(name.toLowerCase()));
}
