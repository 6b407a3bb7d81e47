import { authorsIn } from "./byline.ts";

const LEAD_IN = /^(?:(?:written|reported|words|text|story)\s+)?(?:by|von|par|por|di|door|av|af|от)\s+(?=\p{Lu})/iu;
const LONGEST = 160;
const REACH = 40;

/** The authors that a page shows under its headline behind a word such as "By"; empty where it shows none. */
export function visibleByline(document: Document, site: string | null): string[] {
  const headline = document.querySelector("article h1, main h1, h1");
  if (!headline) return [];
  for (const element of following(headline)) {
    const words = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (!words || words.length > LONGEST || !LEAD_IN.test(words)) continue;
    const links = [...element.querySelectorAll("a")].flatMap((link) => authorsIn(link.textContent ?? "", site));
    // The smallest element around the names ends where they end; a date or a role behind them stands outside it.
    const names = links.length ? links : authorsIn(words, site);
    if (names.length && names.length <= 6) return [...new Set(names)];
  }
  return [];
}

/** The elements that follow another in document order, innermost first, as far as a byline may stand. */
function following(start: Element): Element[] {
  const found: Element[] = [];
  let at: Element | null = start;
  for (let climbed = 0; at && climbed < 4 && found.length < REACH; climbed++) {
    for (let next = at.nextElementSibling; next && found.length < REACH; next = next.nextElementSibling) {
      const inner = [...next.querySelectorAll("*")].slice(0, REACH).reverse();
      found.push(...inner.filter((element) => element.children.length <= 4), next);
    }
    at = at.parentElement;
  }
  return found;
}
