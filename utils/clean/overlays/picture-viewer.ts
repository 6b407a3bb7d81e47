import { attributeOf, contains, queryAll } from "../../shared/live-dom.ts";
import { queryAllComposed } from "../dom/composed-tree.ts";
import type { PageView } from "../types.ts";
import type { Overlay } from "./find-overlays.ts";

const MAX_PICTURES = 200;
const MAX_ADDRESS_CHARS = 400;
/** Share of the viewport; a smaller picture may be the logo of a prompt. */
const MIN_PICTURE_SHARE = 0.08;
/** The last part of an address without a size and its ending: "quay" of "/media/quay-800x600.jpg?v=2". */
const FILE_NAME = /([^/?#]{3,200}?)(?:[-_@]\d[\dx_-]{0,20})?(?:\.\w{2,5})?(?:[?#].*)?$/;

/** True for an overlay with a large picture that the page shows, too: the reader has opened it there. */
export function isPictureViewer({ element, roots }: Overlay, { document, layout }: PageView): boolean {
  if (!layout) return false;
  const { viewport } = layout;
  const large = queryAllComposed(roots, "img", MAX_PICTURES).filter((picture) => {
    const { width, height } = layout.box(picture);
    return width * height >= MIN_PICTURE_SHARE * viewport.width * viewport.height;
  });
  const names = new Set(large.map(fileName));
  const others = large.length ? queryAll(document, "img[src]").slice(0, MAX_PICTURES) : [];
  return others.some((picture) => !contains(element, picture) && names.has(fileName(picture)));
}

/** Returns the name of a picture's file; the address of one without a file. */
function fileName(picture: Element): string {
  const address = attributeOf(picture, "src") ?? "";
  return (/^data:/i.test(address) ? null : FILE_NAME.exec(address.slice(-MAX_ADDRESS_CHARS))?.[1]) ?? address;
}
