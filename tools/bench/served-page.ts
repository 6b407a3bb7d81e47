import { servePages } from "../serve/serve-pages.ts";
import { META_REFRESH, OWN_PARTS_POLICY } from "./page-policy.ts";
import type { SetPage } from "./page-sets.ts";

/** Serves a page on this machine under the path of its address, calls `use` with the address there, and stops. */
export async function withServedPage<T>({ url, html }: SetPage, use: (url: string) => Promise<T>): Promise<T> {
  const path = new URL(url).pathname;
  const served = await servePages(new Map([[path, html.replace(META_REFRESH, "")]]), OWN_PARTS_POLICY);
  try {
    return await use(new URL(path, served.url).href);
  } finally {
    await served.close();
  }
}
