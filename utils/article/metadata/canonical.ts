const SECOND_LEVEL_DOMAIN = /^(?:ac|co|com|edu|gov|net|org)$/;

/** Returns the last labels of a host, which its subdomains share: `example.co.uk` for `news.example.co.uk`. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split(".");
  const hasCountrySuffix = (labels.at(-1) ?? "").length === 2 && SECOND_LEVEL_DOMAIN.test(labels.at(-2) ?? "");
  return labels.slice(hasCountrySuffix ? -3 : -2).join(".");
}

/** Returns an address without the name and password in it, which no copy may carry on. */
export function withoutCredentials(address: URL): string {
  address.username = "";
  address.password = "";
  return address.href;
}

/** Returns the address that a page states as its own if it is on the same site and not the home page; else `url`. */
export function findCanonicalUrl(stated: (string | null | undefined)[], url: string): string {
  const page = URL.canParse(url) ? new URL(url) : null;
  for (const address of stated) {
    if (!address || !URL.canParse(address, url)) continue;
    const canonical = new URL(address, url);
    if (!/^https?:$/.test(canonical.protocol)) continue;
    // The address of a saved file is unknown, so there is nothing to compare with.
    if (page && /^https?:$/.test(page.protocol) && !page.hostname.endsWith(".invalid")) {
      if (siteOf(canonical.hostname) !== siteOf(page.hostname)) continue;
      if (canonical.pathname === "/" && !canonical.search && page.pathname !== "/") continue;
    }
    return withoutCredentials(canonical);
  }
  return page?.username || page?.password ? withoutCredentials(page) : url;
}
