import { EXAMPLE_URL, type ExampleStory, exampleStory } from "../../components/about/example-story.ts";
import { analyze } from "../../utils/pipeline/analyze.ts";
import { createFactbox } from "../../utils/pipeline/factbox.ts";
import type { Article, Block, Factbox } from "../../utils/types.ts";
import { PAGE_DEPENDENCIES } from "./analysis-dependencies.ts";

const BETWEEN_BLOCKS = "\n\n";

/** Finds the facts of the invented story of a day, as the popup does. Rejects if the facts engine fails. */
export async function analyzeExample(now: Date): Promise<Factbox> {
  const article = articleOf(exampleStory(now));
  const extraction = { state: "article", reason: null, partial: false, article, articleMs: 0 } as const;
  const factbox = createFactbox(await analyze({ kind: "page", extraction }, PAGE_DEPENDENCIES), []);
  if (factbox.factsError !== null) throw new Error(factbox.factsError);
  return factbox;
}

function articleOf({ title, site, byline, published, paragraphs }: ExampleStory): Article {
  let end = -BETWEEN_BLOCKS.length;
  const blocks = paragraphs.map((text): Block => {
    const start = end + BETWEEN_BLOCKS.length;
    end = start + text.length;
    return { kind: "paragraph", start, end };
  });
  return {
    url: EXAMPLE_URL,
    canonicalUrl: EXAMPLE_URL,
    title,
    byline: [byline],
    site,
    published,
    modified: null,
    conflictingDate: null,
    language: "en",
    direction: "ltr",
    access: "free",
    image: null,
    blocks,
    text: paragraphs.join(BETWEEN_BLOCKS),
    html: "",
  };
}
