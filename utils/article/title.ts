const words = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the smaller title's words that the other has too, 0 to 1. */
function overlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const smaller = Math.min(left.size, right.size);
  if (!smaller) return 0;
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / smaller;
}

/** A title without the site's name at its end or start. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|•·»–—:-]\s+|\s*\|\s*/);
  if (parts.length < 2) return title;
  const flat = (s: string) =>
    s
      .toLowerCase()
      .replace(/^the\s+|\.\w{2,3}$/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, "");
  const name = site ? flat(site) : "";
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  if (name && flat(last) === name) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·»–—:-]+$/, "");
  if (name && flat(first) === name)
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|•·»–—:-]+/, "");
  return title;
}

const clean = (title: string | null | undefined) => title?.replace(/\s+/g, " ").trim() ?? "";

/** The article's headline: the page's visible one where the metadata bears it out, else the metadata's. */
export function bestTitle(
  document: Document,
  said: { headline: string | null; shared: string | null; site: string | null },
): string {
  const tag = withoutSite(clean(document.querySelector("head > title, title")?.textContent), said.site);
  const shared = withoutSite(clean(said.shared), said.site);
  const headline = withoutSite(clean(said.headline), said.site);
  const stated = [headline, shared, tag].filter(Boolean);
  let best = "";
  let score = 0.6;
  for (const element of [...document.querySelectorAll("h1")].slice(0, 8)) {
    const text = clean(element.textContent);
    if (text.length < 8 || text.length > 300) continue;
    const agrees = Math.max(0, ...stated.map((title) => overlap(text, title)));
    if (agrees > score) [best, score] = [text, agrees];
  }
  // A kicker or a label before it inside the headline's element is not of the title: the metadata's words, whole inside it, are.
  const inner = stated.find((title) => title.length > 15 && title.length < best.length && best.endsWith(title));
  return inner || best || headline || shared || tag || clean(document.querySelector("h1, h2")?.textContent);
}
