// An invented story under an appeal, on pages where elements are called as the DOM's own properties. A browser answers
// `form.parentNode` with the form's control of that name, and `document.body` with an image called "body".

const PARAGRAPHS = [
  "The council of Hartmoor voted on Tuesday to reopen the Wexley reservoir, eight years after it was drained, and to let the two mills downstream draw from it again.",
  "“We will not sell the water that our grandparents dug for,” said Orla Penwick, who leads the council. The vote was nine to four, after a debate of almost five hours.",
  "The works cost £4.2 million and are to begin on 3 March 2027. They are paid for by the county, which had first refused, and by a loan that the mills will repay over twelve years.",
  "Desmond Hale, the owner of the upper mill, denied that he had asked for the vote. “I learned of it from the newspaper, like everybody else,” he said outside the town hall.",
  "Divers examined the dam in October. Their report found two cracks in its northern face, both of which can be closed without taking off the crown, and no damage to the outlet.",
  "Anglers are against the plan: the reed beds that have grown in the empty basin are home to some forty pairs of warblers, and would be gone within weeks of the first rain.",
];

const APPEAL = `<h2>Help keep The Hartmoor Gazette free to read</h2>
<p>Dear reader, we are a newsroom of seven and belong to no one. Our independent journalism is paid for by readers like
you. Please support our work with a monthly gift from £3, or give any amount once.</p>
<p><a href="/donate">Support us</a> <button type="button">Maybe later</button></p>`;

const NEWSLETTER = `<h3>Get our newsletter</h3><p>Sign up for The Hartmoor Letter, our free weekly newsletter.</p>
<input type="email" placeholder="Your email address"><button>Subscribe</button>`;

const STORY_START = PARAGRAPHS.slice(0, 3)
  .map((words) => `<p>${words}</p>`)
  .join("\n");
const STORY_END = PARAGRAPHS.slice(3)
  .map((words) => `<p>${words}</p>`)
  .join("\n");
const MAST = `<header><a href="/">The Hartmoor Gazette</a></header>`;
const HEADLINE = `<h1>Hartmoor votes to fill its reservoir again</h1>
<p class="byline">By <a rel="author" href="/people/ines-calder">Ines Calder</a></p>`;
const STORY = `${HEADLINE}${STORY_START}<aside class="box">${NEWSLETTER}</aside>${STORY_END}`;
const MAIN = `<main><article>${STORY}</article></main>`;
const VEIL = `<div class="veil">${APPEAL}</div>`;

/** The bodies of the pages by where the names are; the element with the class "names" gets them. */
const BODIES = {
  "around the story": `${MAST}<form class="names">${MAIN}</form>${VEIL}`,
  "in the place of the article": `${MAST}<main><form class="names">${STORY}</form></main>${VEIL}`,
  "around the page": `<form class="names">${MAST}${MAIN}${VEIL}</form>`,
  "in the place of the overlay": `${MAST}${MAIN}<form class="veil names">${APPEAL}</form>`,
  "inside the overlay": `${MAST}${MAIN}<div class="veil"><form class="names">${APPEAL}</form></div>`,
  "inside the story": `${MAST}<main><article>${HEADLINE}${STORY_START}<form class="box names">${NEWSLETTER}</form>
${STORY_END}</article></main>${VEIL}`,
  "beside the story": `${MAST}<main><article>${STORY}</article><form class="names"></form></main>${VEIL}`,
  "of the document": `${MAST}${MAIN}${VEIL}<div class="names"></div>`,
} as const;

/** Where the elements with the names of properties are. */
export type ClobberedPlace = keyof typeof BODIES;

/** All places. */
export const CLOBBERED_PLACES = Object.keys(BODIES).filter((place): place is ClobberedPlace => place in BODIES);

/** What the extension keeps in a page under a name. */
const OWN_NAMES = ["factboxAgent", "factboxCleaner", "factboxMarks", "factboxSanitise", "factboxToast"];

/** An element that has a name and is not seen. */
const NAMED = ["input", "button", "img", "object", "output", "fieldset"] as const;
const NAMED_IN_DOCUMENT = ["img", "form", "embed", "object"] as const;

/** Adds elements with the names of every property that forms and documents have in this browser. */
const ADD_EVERY_NAME = `{
  const namesOf = (object) => { const names = []; for (const name in object) names.push(name); return names; };
  const every = [...namesOf(document.createElement("form")), ...namesOf(document), ...${JSON.stringify(OWN_NAMES)}];
  const target = document.querySelector(".names");
  const tags = target.tagName === "FORM" ? ${JSON.stringify(NAMED)} : ${JSON.stringify(NAMED_IN_DOCUMENT)};
  const added = [...new Set([...every, "constructor", "toString", "then", "toJSON", "readability"])].map((name, index) => {
    const element = document.createElement(tags[index % tags.length]);
    for (const attribute of ["id", "name"]) element.setAttribute(attribute, name);
    element.setAttribute("style", "display: none");
    if (element.tagName === "INPUT") element.type = "hidden";
    return element;
  });
  target.append(...added);
}`;

/** Gives the element with the class "names" one element of a name. */
function withName(place: ClobberedPlace, name: string): string {
  const tag = place === "of the document" ? "img" : "input";
  const named = `<${tag} type="hidden" style="display: none" name="${name}" id="${name}">`;
  return BODIES[place].replace(/<\w+ class="[^"]*\bnames">/, (start) => start + named);
}

/**
 * The page of an invented story on which an element in one place is called as the given property. "every" gives
 * elements that are called as all properties of forms and documents in the browser, null the page as it should be.
 */
export function clobberedPage(place: ClobberedPlace, name: string | null): string {
  const body = name === null || name === "every" ? BODIES[place] : withName(place, name);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Hartmoor votes to fill its reservoir again - The Hartmoor Gazette</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Hartmoor Gazette">
<meta property="article:published_time" content="2026-11-17T09:00:00Z">
<style>body { margin: 0; font: 18px/1.5 sans-serif; overflow: hidden } main { max-width: 640px; margin: 24px auto }
.veil { position: fixed; inset: 0; z-index: 9; background: #fff; padding: 120px }</style></head>
<body>${body}<script>${name === "every" ? ADD_EVERY_NAME : ""}</script></body></html>`;
}

/** Properties that readers of a page's tree ask for. */
export const TREE_PROPERTIES: readonly string[] = (
  "parentNode parentElement nextSibling previousSibling firstChild lastChild childNodes children firstElementChild " +
  "nextElementSibling childElementCount tagName localName nodeName nodeType nodeValue textContent innerText " +
  "querySelector querySelectorAll getElementsByTagName getAttribute hasAttribute setAttribute removeAttribute attributes " +
  "closest matches contains ownerDocument shadowRoot style classList className id getBoundingClientRect isConnected " +
  "remove append appendChild cloneNode dataset hidden getRootNode compareDocumentPosition checkVisibility clientHeight " +
  "title body head documentElement createTreeWalker createElement defaultView importNode readyState activeElement " +
  "elementsFromPoint addEventListener URL scrollingElement implementation readability"
).split(" ");
