import type { StartOptions } from "./driver.ts";

type Prefs = Record<string, string | number | boolean>;

const NONE = "data:,";

// Firefox's remote agent turns off most background services once it runs. These apply earlier and cover the rest.
const QUIET = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.discovery.enabled": false,
  "browser.ml.enable": false,
  "browser.newtabpage.enabled": false,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "browser.newtabpage.activity-stream.showSponsored": false,
  "browser.newtabpage.activity-stream.showSponsoredTopSites": false,
  "browser.ping-centre.telemetry": false,
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "browser.search.geoSpecificDefaults": false,
  "browser.search.suggest.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.topsites.contile.enabled": false,
  "browser.urlbar.quicksuggest.enabled": false,
  "browser.urlbar.suggest.searches": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.firstRunURL": "",
  "datareporting.usage.uploadEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.blocklist.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.getAddons.discovery.api_url": NONE,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "geo.enabled": false,
  "media.gmp-manager.url": NONE,
  "media.gmp-manager.updateEnabled": false,
  "media.gmp-provider.enabled": false,
  "messaging-system.rsexperimentloader.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.http.speculative-parallel-limit": 0,
  "network.predictor.enabled": false,
  "network.prefetch-next": false,
  "network.trr.mode": 5,
  "privacy.trackingprotection.enabled": false,
  "security.OCSP.enabled": 0,
  "security.remote_settings.crlite_filters.enabled": false,
  "security.remote_settings.intermediates.enabled": false,
  "services.settings.server": NONE,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": NONE,
  "toolkit.telemetry.unified": false,
} as const satisfies Prefs;

// All other hosts go through a proxy on which nobody listens (port 9, "discard"), so their requests fail.
const OFFLINE = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.no_proxies_on": "127.0.0.1",
  "network.proxy.failover_direct": false,
} as const satisfies Prefs;

/** Saves calendar files in a folder; `folderList` 2 means a custom folder. */
const downloadsIn = (folder: string): Prefs => ({
  "browser.download.folderList": 2,
  "browser.download.dir": folder,
  "browser.download.useDownloadDir": true,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.helperApps.neverAsk.saveToDisk": "text/calendar",
});

/** Returns the text of a profile's user.js. */
export function userJs(options: Pick<StartOptions, "headless" | "online" | "grantPermissions" | "downloads">): string {
  const prefs: Prefs = {
    ...QUIET,
    ...(options.online ? {} : OFFLINE),
    "extensions.webextOptionalPermissionPrompts": !options.grantPermissions,
    // A popup that loses the focus closes, which users want and automation does not.
    "ui.popup.disable_autohide": options.headless,
    ...(options.downloads ? downloadsIn(options.downloads) : {}),
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}
