import { readJsonLdNodes, toList, toText } from "../metadata/json-ld-nodes.ts";

/** What a page says that it is: the types of its linked data and microdata in one line, then its Open Graph type, and how surely it claims to be an article. */
export type DeclaredType = { types: string; article: "no" | "weak" | "strong" };

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|HowTo)$/;
const NO_ARTICLE = /^(?:DiscussionForum|Job)Posting$/;
const MANY = 3;
const PUBLISHED =
  "meta[property='article:published_time' i], meta[name='article:published_time' i], [itemprop~='articleBody']";

const flat = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Reads what a page says that it is. An Open Graph type alone is a weak claim: many systems give it to every page. */
export function readDeclaredType(document: Document): DeclaredType {
  let types = "";
  const headlines: string[] = [];
  for (const node of readJsonLdNodes(document)) {
    const names = toList(node.get("@type")).map((type) => String(type).replace(/^.*[/:]/, ""));
    types += ` ${names.join(" ")}`;
    if (!names.some((name) => ARTICLE.test(name) && !NO_ARTICLE.test(name))) continue;
    headlines.push(flat(toText(node.get("headline") ?? node.get("name")) ?? ""));
  }
  for (const item of document.querySelectorAll("[itemscope][itemtype]"))
    types += ` ${(item.getAttribute("itemtype") ?? "").replace(/^.*\//, "")}`;
  const tag = document.querySelector("meta[property='og:type' i], meta[name='og:type' i]");
  const og = (tag?.getAttribute("content") ?? tag?.getAttribute("value") ?? "").trim().toLowerCase();
  const title = flat(document.title);
  // A list of articles names many; the page's own has the page's title.
  const articles = headlines.length;
  const own =
    (articles > 0 && articles < MANY) || headlines.some((headline) => headline.length > 8 && title.includes(headline));
  const strong = own || (articles === 0 && document.querySelector(PUBLISHED) !== null);
  return { types: `${types} og:${og}`, article: strong ? "strong" : og === "article" || articles > 0 ? "weak" : "no" };
}
