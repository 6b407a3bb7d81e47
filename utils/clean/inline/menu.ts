const PARTS = "nav, [role='navigation'], header, [role='search'], input[type='search']";
const LINKS = 4;
const ENTRY = 40;
const ENTRIES = 3;

/** Whether an element is mostly links to other pages: a menu of the site, whatever it is called. */
export function isMenu(element: Element, words: string): boolean {
  const links = [...element.querySelectorAll("a[href]")];
  if (links.length < LINKS) return false;
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? "").trim().length, 0);
  return element.querySelector(PARTS) !== null || linked >= words.length / 2;
}

/** Whether a block is one entry of a list of links: a menu names the newsletters, too. */
export function isMenuEntry(element: Element, words: string): boolean {
  const item = element.closest("li");
  return item !== null && words.length <= ENTRY && (item.parentElement?.children.length ?? 0) >= ENTRIES;
}
