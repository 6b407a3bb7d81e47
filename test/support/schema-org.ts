/** The properties that Factbox writes, with the types that have them and the types of their values (schema.org). */
const SCHEMA: Readonly<Record<string, { on: RegExp; values: RegExp }>> = {
  about: { on: /^(?:NewsArticle|Comment)$/, values: /^(?:Event|Thing)$/ },
  additionalType: { on: /./, values: /^string$/ },
  alternateName: { on: /./, values: /^string$/ },
  author: { on: /^(?:NewsArticle|Quotation)$/, values: /^(?:Person|Organization)$/ },
  citation: { on: /^(?:NewsArticle|Quotation)$/, values: /^(?:string|CreativeWork)$/ },
  comment: { on: /^NewsArticle$/, values: /^Comment$/ },
  dateModified: { on: /^NewsArticle$/, values: /^string$/ },
  datePublished: { on: /^NewsArticle$/, values: /^string$/ },
  description: { on: /./, values: /^string$/ },
  endDate: { on: /^Event$/, values: /^string$/ },
  hasPart: { on: /^NewsArticle$/, values: /^Quotation$/ },
  headline: { on: /^NewsArticle$/, values: /^string$/ },
  inLanguage: { on: /^NewsArticle$/, values: /^string$/ },
  isAccessibleForFree: { on: /^NewsArticle$/, values: /^boolean$/ },
  isBasedOn: { on: /^Quotation$/, values: /^CreativeWork$/ },
  jobTitle: { on: /^Person$/, values: /^string$/ },
  location: { on: /^Event$/, values: /^Place$/ },
  maxValue: { on: /^QuantitativeValue$/, values: /^number$/ },
  mentions: { on: /^NewsArticle$/, values: /^(?:Person|Organization|Place|Event|QuantitativeValue)$/ },
  minValue: { on: /^QuantitativeValue$/, values: /^number$/ },
  name: { on: /./, values: /^string$/ },
  publisher: { on: /^NewsArticle$/, values: /^Organization$/ },
  sdDatePublished: { on: /^NewsArticle$/, values: /^string$/ },
  spokenByCharacter: { on: /^Quotation$/, values: /^(?:Person|Organization)$/ },
  startDate: { on: /^Event$/, values: /^string$/ },
  temporalCoverage: { on: /^NewsArticle$/, values: /^string$/ },
  text: { on: /^(?:Quotation|Comment)$/, values: /^string$/ },
  unitText: { on: /^QuantitativeValue$/, values: /^string$/ },
  url: { on: /./, values: /^string$/ },
  value: { on: /^QuantitativeValue$/, values: /^number$/ },
};

/** Returns what in a node of JSON-LD is outside the domains and ranges. */
export function schemaFaults(node: Record<string, unknown>): string[] {
  const type = String(node["@type"]);
  return Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith("@")) return [];
    return [value].flat().flatMap((one: unknown) => {
      const inner = one !== null && typeof one === "object" ? (one as Record<string, unknown>) : null;
      const of = inner ? String(inner["@type"]) : typeof one;
      const rule = SCHEMA[key];
      const isFine = rule?.on.test(type) && rule.values.test(of);
      return [...(isFine ? [] : [`${type}.${key}: ${of}`]), ...(inner ? schemaFaults(inner) : [])];
    });
  });
}
