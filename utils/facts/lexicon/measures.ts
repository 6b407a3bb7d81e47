import measures from "./measures.json" with { type: "json" };

/**
 * Names of measures by their forms in lower case.
 * The forms are those of all languages; a form that is an everyday word of another language is left out.
 */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries(measures).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);
