const HEADINGS = "h2, h3, h4, h5, h6, [itemprop='headline']";

/**
 * Returns a test for the links of teasers on a page: on a heading, on a picture, or stretched over a box without words,
 * to another page of the same site. `url` is the page's address.
 */
export function createTeaserLinkTest(url: string): (link: Element) => boolean {
  const page = URL.canParse(url) ? new URL(url) : null;
  const ownPath = page?.pathname.replace(/\/$/, "") ?? "";
  return (link) => {
    const href = link.getAttribute("href") ?? "";
    if (!page || href.startsWith("#") || !isOnHeadingOrPicture(link) || !URL.canParse(href, url)) return false;
    const { host, pathname } = new URL(href, url);
    return host === page.host && !`${pathname}/`.startsWith(`${ownPath}/`);
  };
}

function isOnHeadingOrPicture(link: Element): boolean {
  if (link.closest("p")) return false;
  return link.querySelector(HEADINGS) !== null || link.closest(HEADINGS) !== null || !/\S/.test(link.textContent ?? "");
}
