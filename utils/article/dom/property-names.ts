import { cloneDocument, createElement } from "../../shared/live-document.ts";
import { attributeOf, queryAll, removeAttribute } from "../../shared/live-dom.ts";

// By their names and ids these hide properties of the form or the document around them.
const NAMED =
  ":is([name], [id]):is(button, embed, fieldset, form, iframe, img, input, object, output, select, textarea)";
/** The property that each document has of its own, and what Readability keeps its score under. */
const OWN = /^(?:location|readability)$/;

/** Yields the elements whose name or id is that of a property, with the attribute. */
function* propertyNames(document: Document): Generator<[element: Element, attribute: string]> {
  const properties: object = Object.getPrototypeOf(document);
  const element = createElement(document, "div");
  for (const named of queryAll(document, NAMED))
    for (const attribute of ["name", "id"]) {
      const name = attributeOf(named, attribute);
      if (name && (name in element || name in properties || OWN.test(name))) yield [named, attribute];
    }
}

/** Returns a page whose properties can be read as they are: the page itself where nothing hides one, or a copy. */
export function plainPage(document: Document): Document {
  if (propertyNames(document).next().done) return document;
  const copy = cloneDocument(document, true);
  showProperties(copy);
  return copy;
}

/** Takes from a copy of a page the names by which its elements hide properties, so that it can be read as it is. */
export function showProperties(copy: Document): void {
  for (const [element, attribute] of propertyNames(copy)) removeAttribute(element, attribute);
}
