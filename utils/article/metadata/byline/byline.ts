import type { PrintedLine } from "../../text-near-headline.ts";
import type { JsonLdNode } from "../json-ld-nodes.ts";
import type { MetaTags } from "../meta-tags.ts";
import { isSiteName, type SiteNames } from "../site-names.ts";
import { jsonLdAuthors, metaTagAuthors } from "./declared-authors.ts";
import { markedUpAuthors } from "./marked-up-authors.ts";
import { findRenderedByline } from "./rendered-byline.ts";

// The account that a page was saved under, which content systems put where the author's name belongs; agencies' short names are not meant.
const ACCOUNT = /^(?=.{5})[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u;

/** What the byline is read from. */
export type BylineSources = {
  document: Document;
  node: JsonLdNode | null;
  page: JsonLdNode | null;
  nodes: JsonLdNode[];
  metas: MetaTags;
  names: SiteNames;
  lines: { above: PrintedLine[]; below: PrintedLine[] };
};

/** One source's list of authors, and whether the page states it in data, marks it up, or prints it. */
type Voice = { kind: "stated" | "marked" | "printed"; authors: string[]; linked?: boolean };

/** The article's authors: those of its linked data, else those whom two kinds of source agree on, else the first source's; the site itself only where nobody else is named. */
export function readByline(sources: BylineSources): string[] {
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
  const below = findRenderedByline(lines.below, names);
  return [
    { kind: "stated", authors: jsonLdAuthors(node, nodes, names), linked: true },
    // A page's author that is the site says who runs the page.
    stated(jsonLdAuthors(page, nodes, names).filter((name) => !isSiteName(name, names))),
    printed(below.ledIn ? below.names : []),
    ...metaTagAuthors(metas, names).map(stated),
    printed(below.ledIn ? [] : below.names),
    printed(findRenderedByline(lines.above, names).names),
    { kind: "marked", authors: markedUpAuthors(document, names) },
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
