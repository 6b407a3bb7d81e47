const PARTS = "nav, [role='navigation'], header, [role='search'], input[type='search']";
const LINKS = 4;

/** Whether an element is mostly links to other pages: a menu of the site, whatever it is called. */
export function isMenu(element: Element, words: string): boolean {
  const links = [...element.querySelectorAll("a[href]")];
  if (links.length < LINKS) return false;
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? "").trim().length, 0);
  return element.querySelector(PARTS) !== null || linked >= words.length / 2;
}
