import { servePages } from "../../../tools/serve/serve-pages.ts";
import { read } from "../../support/source-files.ts";
import { FIELD_PAGES } from "./cases.ts";
import type { FieldPage } from "./field-page.ts";

/** The path of a page, which is that of an article: by that it is taken for one. */
const pathOf = ({ id }: FieldPage) => `/2026/10/14/${id}`;

/** Serves the pages of this folder on 127.0.0.1; the way to a page's address, and how to end. */
export async function serveFieldPages() {
  const pages = FIELD_PAGES.map((page) => [pathOf(page), read(`test/e2e/field-pages/${page.id}.html`)] as const);
  const { url, close } = await servePages(new Map(pages), null);
  return { address: (page: FieldPage) => new URL(pathOf(page), url).href, close };
}
