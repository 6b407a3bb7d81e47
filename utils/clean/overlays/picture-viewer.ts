import { attributeOf, contains, queryAll } from "../../shared/live-dom.ts";
import { queryAllComposed } from "../dom/composed-tree.ts";
import type { PageView } from "../types.ts";
import type { Overlay } from "./find-overlays.ts";

const MAX_PICTURES = 200;
const MAX_ADDRESS_CHARS = 2_000;
/** Share of the viewport; a smaller picture may be the logo of a prompt. */
const MIN_PICTURE_SHARE = 0.08;
/** A size and an ending: "-800x600.jpg". */
const SIZE = /(?:[-_@]\d[\dx_-]{0,20})?(?:\.\w{2,5})?$/;

/** True for an overlay with a large picture that the page shows, too: the reader has opened it there. */
export function isPictureViewer({ element, roots }: Overlay, { document, layout }: PageView): boolean {
  if (!layout) return false;
  const { viewport } = layout;
  const large = queryAllComposed(roots, "img", MAX_PICTURES).filter((picture) => {
    const { width, height } = layout.box(picture);
    return width * height >= MIN_PICTURE_SHARE * viewport.width * viewport.height;
  });
  const names = new Set(large.map(fileName).filter(Boolean));
  const others = large.length ? queryAll(document, "img[src]").slice(0, MAX_PICTURES) : [];
  return others.some((picture) => !contains(element, picture) && names.has(fileName(picture)));
}

/** Returns the name of a picture's file without its size: "quay" of "/media/quay-800x600.jpg?v=2". */
function fileName(picture: Element): string {
  const address = attributeOf(picture, "src") ?? "";
  if (/^data:/i.test(address)) return address;
  const [path = ""] = address.slice(0, MAX_ADDRESS_CHARS).split(/[?#]/);
  return path.slice(path.lastIndexOf("/") + 1).replace(SIZE, "") || address;
}
