import { type JsonLdNode, toText } from "./json-ld-nodes.ts";
import { firstMetaContent, type MetaTags } from "./meta-tags.ts";

// Scripts that news is printed with in one language only.
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Armenian}/u, "hy"],
];

/** Returns the page's language as a BCP 47 tag, from its markup or, if the title's script is unambiguous, from that. */
export function declaredLanguage(
  document: Document,
  metas: MetaTags,
  node: JsonLdNode | null,
  title: string,
): string | null {
  const stated = [
    document.documentElement?.getAttribute("lang"),
    document.documentElement?.getAttribute("xml:lang"),
    toText(node?.get("inLanguage")),
    firstMetaContent(metas, "content-language", "language", "dc.language", "dcterms.language"),
    firstMetaContent(metas, "og:locale"),
  ];
  for (const words of stated) {
    const tag = words?.trim().split(/[,;]/)[0]?.replace(/_/g, "-") ?? "";
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return SCRIPTS.find(([script]) => script.test(title))?.[1] ?? null;
}
