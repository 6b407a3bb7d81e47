import { lettersAndDigits } from "../letters.ts";
import { readJsonLdNodes, toList, toText } from "../metadata/json-ld-nodes.ts";

/** What a page declares itself to be. */
export type DeclaredType = {
  /** Its JSON-LD and microdata types, separated by blanks, and then "og:" with its Open Graph type. */
  types: string;
  /** How reliably it declares itself an article. */
  article: "no" | "weak" | "strong";
};

/** Matches the declared types of a page that sells something. */
export const NAMED_PRODUCT = / Product|og:product/;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe|HowTo)$/;
const OTHER_POSTING = /^(?:DiscussionForum|Job)Posting$/;
/** A page with fewer articles in its JSON-LD is one of them. */
const MIN_LISTED_ARTICLES = 3;
const MIN_HEADLINE_CHARS = 8;
const ARTICLE_MARKUP =
  "meta[property='article:published_time' i], meta[name='article:published_time' i], [itemprop~='articleBody']";

/** Reads a page's declared type. An Open Graph type alone is weak: many systems give it to every page. */
export function readDeclaredType(document: Document): DeclaredType {
  let types = "";
  const headlines: string[] = [];
  for (const node of readJsonLdNodes(document)) {
    const names = toList(node.get("@type")).map((type) => String(type).replace(/^.*[/:]/, ""));
    types += ` ${names.join(" ")}`;
    if (!names.some((name) => ARTICLE_TYPE.test(name) && !OTHER_POSTING.test(name))) continue;
    headlines.push(lettersAndDigits(toText(node.get("headline") ?? node.get("name")) ?? ""));
  }
  for (const item of document.querySelectorAll("[itemscope][itemtype]"))
    types += ` ${(item.getAttribute("itemtype") ?? "").replace(/^.*\//, "")}`;
  const tag = document.querySelector("meta[property='og:type' i], meta[name='og:type' i]");
  const openGraph = (tag?.getAttribute("content") ?? tag?.getAttribute("value") ?? "").trim().toLowerCase();
  const title = lettersAndDigits(document.title);
  const articles = headlines.length;
  // A page that lists articles has many; the page's own article has the page's title.
  const isOne =
    (articles > 0 && articles < MIN_LISTED_ARTICLES) ||
    headlines.some((headline) => headline.length > MIN_HEADLINE_CHARS && title.includes(headline));
  const isStrong = isOne || (articles === 0 && document.querySelector(ARTICLE_MARKUP) !== null);
  const isWeak = openGraph === "article" || articles > 0;
  return { types: `${types} og:${openGraph}`, article: isStrong ? "strong" : isWeak ? "weak" : "no" };
}
