import type { PrintedLine } from "../../text-near-headline.ts";
import type { JsonLdNode } from "../json-ld-nodes.ts";
import type { MetaTags } from "../meta-tags.ts";
import { isSiteName, type SiteNames } from "../site-names.ts";
import { type AuthorEvidence, isFullName } from "./author-names.ts";
import { jsonLdAuthors, metaTagAuthors } from "./declared-authors.ts";
import { markedUpAuthors } from "./marked-up-authors.ts";
import { findRenderedByline } from "./rendered-byline.ts";

// Many systems put the account that saved a page where the author's name belongs. Agencies' short names stay allowed.
const ACCOUNT_NAME = /^(?=.{5})[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u;

/** Everything that the byline is read from. */
export type BylineSources = {
  document: Document;
  /** The JSON-LD nodes of the article and of the page around it. */
  node: JsonLdNode | null;
  page: JsonLdNode | null;
  nodes: JsonLdNode[];
  metas: MetaTags;
  names: SiteNames;
  /** The lines around the headline. */
  lines: { above: PrintedLine[]; below: PrintedLine[] };
};

/** The authors according to one source; `isArticleNode` is true for the article's own JSON-LD. */
type Candidate = { kind: AuthorEvidence; authors: string[]; isArticleNode?: boolean };

/**
 * Reads the article's authors: those of its JSON-LD, else those that two kinds of source agree on, else the first
 * source's. Names the site itself only if nobody else is named, and a newsroom or an agency only if the page prints no
 * person.
 */
export function readByline(sources: BylineSources): string[] {
  const { names } = sources;
  const isAccount = (name: string) => ACCOUNT_NAME.test(name) && !isSiteName(name, names);
  const all = candidatesByTrust(sources).filter(({ authors }) => authors.length > 0);
  const isAnyOnPage = all.some(({ kind }) => kind !== "stated");
  const candidates = isAnyOnPage ? all : all.filter(({ authors }) => !authors.every(isAccount));
  const namingPeople = candidates.filter(({ authors }) => authors.some((name) => !isSiteName(name, names)));
  // The metadata often state a newsroom, an agency or an account where the page prints the author.
  const first =
    namingPeople.find(
      ({ kind, authors }, index) => !(index && kind === "stated") && authors.some((name) => isFullName(name, names)),
    ) ?? namingPeople[0];
  const agreed = namingPeople.find((candidate) =>
    namingPeople.some(({ kind, authors }) => kind !== candidate.kind && isSameSet(authors, candidate.authors)),
  );
  if (first && agreed && (!first.isArticleNode || isSubset(first.authors, agreed.authors))) return agreed.authors;
  // Printed names that the metadata does not state are often reviewers', or another story's.
  const narrower = namingPeople.find(
    ({ kind, authors }) => first?.kind === "printed" && kind === "stated" && isSubset(authors, first.authors),
  );
  return (narrower ?? first ?? candidates[0])?.authors ?? [];
}

/** Lists the sources, the most reliable first. */
function candidatesByTrust({ document, node, page, nodes, metas, names, lines }: BylineSources): Candidate[] {
  const stated = (authors: string[]): Candidate => ({ kind: "stated", authors });
  const printed = (authors: string[]): Candidate => ({ kind: "printed", authors });
  const below = findRenderedByline(lines.below, names);
  return [
    { kind: "stated", authors: jsonLdAuthors(node, nodes, names), isArticleNode: true },
    // A page whose author is the site only says who runs it.
    stated(jsonLdAuthors(page, nodes, names).filter((name) => !isSiteName(name, names))),
    printed(below.hasLeadIn ? below.names : []),
    ...metaTagAuthors(metas, names).map(stated),
    printed(below.hasLeadIn ? [] : below.names),
    printed(findRenderedByline(lines.above, names).names),
    { kind: "marked", authors: markedUpAuthors(document, names) },
  ];
}

const isSameSet = (left: string[], right: string[]): boolean => left.length === right.length && isSubset(left, right);

function isSubset(inner: string[], outer: string[]): boolean {
  const known = new Set(outer.map((name) => name.toLowerCase()));
  return inner.every((name) => known.has(name.toLowerCase()));
}
