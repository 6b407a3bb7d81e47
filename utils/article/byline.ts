// Words that stand where names stand and name no author.
const NO_AUTHOR =
  /^(?:admin|administrator|editor|editors|editorial|staff|author|authors|unknown|guest|newsroom|news desk|none|null|undefined|webmaster|anonymous|redaktion|redacción|rédaction|редакция)$/i;
const LEAD_IN =
  /^(?:(?:story|words|written|report|reporting|reported|text|analysis|opinion|posted|published)\s+)?(?:by|von|par|por|di|door|av|af|от|автор|text|reporter|author)\s*:?\s+/i;
const ROLE_AFTER =
  /\s*(?:[,–—|-]\s*)?\b(?:staff (?:writer|reporter)|senior|chief|political|business|science|sports?|foreign|deputy|managing|contributing|special to|correspondent|reporter|editor|columnist|journalist|contributor|writer|bureau|the associated press)\b.*$/i;
// Two families share a line: "A and B", "A, B und C", "A | B".
const BETWEEN = /\s*[;|/•·&]\s*|\s*,\s*(?:and|und|et|y|e|и)\s+|\s+(?:and|und|et|y|и|och|og|en)\s+|\s*,\s*/i;

/** The authors' names in a byline's words, one each; what reads like no name is left out. */
export function authorsIn(words: string, site: string | null): string[] {
  const line = words.replace(/\s+/g, " ").trim().slice(0, 300).replace(LEAD_IN, "");
  const names: string[] = [];
  for (const part of line.split(BETWEEN)) {
    const name = nameOf(part, site);
    if (name && !names.includes(name)) names.push(name);
  }
  return names;
}

/** One author's name, tidied, or null where the words are none: addresses, handles, dates, sentences, the site itself. */
export function nameOf(words: string, site: string | null): string | null {
  const name = words
    .replace(/\([^()]*\)/g, " ")
    .replace(LEAD_IN, "")
    .replace(ROLE_AFTER, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, "")
    .trim();
  if (!name || name.length > 60 || name.split(" ").length > 6) return null;
  if (/[@\d<>{}[\]#?!=]|https?:|www\.|\.(?:com|org|net)\b/i.test(name) || NO_AUTHOR.test(name)) return null;
  if (site && plain(name) === plain(site)) return null;
  if (!/\p{L}{2}/u.test(name)) return null;
  // A name in a script with case starts with a capital; a sentence's fragment mostly does not.
  if (/^\p{Ll}/u.test(name) && !/^(?:von|van|de|del|della|di|da|al|el|bin|ibn|ter|ten|le|la)\b/.test(name)) return null;
  return name;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
