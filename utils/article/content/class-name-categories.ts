/** What class names and ids say of an element, by families of words that templates share; each has its bit. Source of the idea: Readability's positive and negative names. */
export const CLASS_NAME_CATEGORIES = [
  [
    "body",
    /(?:^|[^a-z])(?:article-?_?(?:body|content|text)|body|content|entry|post|story|prose|rich-?text|paragraph|text)(?![a-z])/,
  ],
  [
    "related",
    /relat|recirc|recommend|read-?(?:more|next|also)|more-?(?:from|on|stories|news)|see-?also|teaser|promo|similar|trending|popular|most-?read|further|next-?(?:article|story|post)|mehr-?zum|verwandt|linkbox|upsell|cross-?sell/,
  ],
  [
    "share",
    /share|sharing|social|follow|facebook|twitter|whatsapp|(?:^|[^a-z])(?:tools|toolbar|actions|bookmark|print|save)(?![a-z])/,
  ],
  ["comment", /comment|disqus|discuss|respond|replies|feedback|kommentar|forum|rating/],
  [
    "author",
    /author|byline|by-line|(?:^|[^a-z])bio(?![a-z])|biograph|writer|contributor|autor|creator|profile|persona|redacteur|journalist/,
  ],
  ["caption", /caption|credit|copyright|legend|bildunter|quelle|image-?(?:source|info|text|desc)/],
  [
    "media",
    /(?:^|[^a-z])(?:fig|figure|image|img|picture|photo|gallery|slideshow|carousel|slider|swiper|lightbox|bild)|video|player|media|podcast|audio/,
  ],
  [
    "foot",
    /foot|bottom|colophon|disclaimer|legal|terms|corrections?|footnote|references?|sources?|citation|notes?(?![a-z])/,
  ],
  ["head", /(?:^|[^a-z])(?:header|head|masthead|topbar|top|hero|site-?name|logo|brand)(?![a-z])/],
  [
    "box",
    /info-?box|fact-?box|call-?out|(?:^|[^a-z])(?:box|panel|card|tile|accordion|highlight\w*|key-?(?:points|takeaways|facts)|bullets?)(?![a-z])/,
  ],
  [
    "embed",
    /embed|iframe|tweet|instagram|tiktok|youtube|opta|datawrapper|infogram|external|extern|oembed|third-?party|consent-?(?:layer|overlay)|placeholder/,
  ],
  [
    "list",
    /(?:^|[^a-z])(?:list|items?|grid|row|feed|stream|results?|archive|collection|listing|stories|articles|posts|links?)(?![a-z])/,
  ],
  ["faq", /faq|question|answer|accordion|collaps|expand|toggle/],
  ["table", /(?:^|[^a-z])(?:table|tbl|spec|specs|chart|score|stat|stats|ranking|standings)(?![a-z])/],
] as const satisfies readonly (readonly [string, RegExp])[];

const known = new Map<string, number>();
const MOST = 4_000;
const HOOKS = ["data-testid", "data-component", "aria-label"];

/** The families that an element belongs to by what its page calls it (class, id, hooks of tests and components, a custom tag), as bits in the order of the list. */
export function categorizeClassNames(element: Element): number {
  let names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  for (const hook of HOOKS) {
    const value = element.getAttribute(hook);
    if (value) names += ` ${value}`;
  }
  if (element.tagName.includes("-")) names += ` ${element.tagName}`;
  return names === " " ? 0 : bitsOf(names);
}

/** The same for the names alone; equal ones are looked up once. */
function bitsOf(names: string): number {
  const seen = known.get(names);
  if (seen !== undefined) return seen;
  const low = names
    .slice(0, 300)
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();
  let bits = 0;
  CLASS_NAME_CATEGORIES.forEach(([, pattern], index) => {
    if (pattern.test(low)) bits |= 1 << index;
  });
  if (known.size > MOST) known.clear();
  known.set(names, bits);
  return bits;
}
