const SECOND_LEVEL = /^(?:ac|co|com|edu|gov|net|org)$/;

/** A host's last labels, which its subdomains share: `news.example.co.uk` gives `example.co.uk`. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split(".");
  const country = (labels.at(-1) ?? "").length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? "");
  return labels.slice(country ? -3 : -2).join(".");
}

/** The address that a page names as its own, where it is a page of the same site and not its home page; else the page's address. */
export function findCanonicalUrl(stated: (string | null | undefined)[], url: string): string {
  const own = URL.canParse(url) ? new URL(url) : null;
  for (const address of stated) {
    if (!address || !URL.canParse(address, url)) continue;
    const named = new URL(address, url);
    if (!/^https?:$/.test(named.protocol)) continue;
    // A page whose address is not known (a saved file) has none to compare with.
    if (own && /^https?:$/.test(own.protocol) && !own.hostname.endsWith(".invalid")) {
      if (siteOf(named.hostname) !== siteOf(own.hostname)) continue;
      if (named.pathname === "/" && !named.search && own.pathname !== "/") continue;
    }
    return named.href;
  }
  return url;
}
