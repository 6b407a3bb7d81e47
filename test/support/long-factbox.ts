import { detectors } from "../../utils/facts/detectors.ts";
import { splitSentences } from "../../utils/facts/text/sentences.ts";
import type { Factbox } from "../../utils/types.ts";
import { findFacts, plainTextInput } from "./find-facts.ts";
import { article, factbox } from "./invented-texts.ts";
import { ENGLISH } from "./language-model.ts";

const STORY = [
  "The harbour board of Orlan closed its ferry terminal on Thursday after divers found cracks in the sea wall.",
  "The cracks are up to 14 metres long, the board said in a statement. About 2,300 passengers a day will have to take buses until the end of April.",
  "“We cannot promise that the wall will hold,” said Moira Tann, the chief executive of the board. “So the terminal is closed until we can.” She denied that the board had ignored warnings from its own engineers.",
  "Peter Moss, who leads the Seafarers’ Guild, accused the board of hiding a report for two years. “It was written down, and it was filed, and nobody opened the file again,” he said.",
  "A report by Dunmore Marine warned in March 2024 that the foundations were weak. The report said repairs would cost between £6 million and £9 million.",
  "Transport Minister Callum Aird promised to send a freight vessel on Saturday. He said the government would pay £1.2 million for it, and that fares had risen 18 percent in two years.",
  "Shops on the three islands that the ferry serves said on Wednesday that they had food for a week. “We have been through worse winters than this one,” said Ishbel Rend, who runs the only shop on Little Sheep Island. “But a boat that does not come is a boat that does not come.”",
  "The wall was built in 1998 and rebuilt in 2019 by Aldane Civil Works. The company said it was cooperating with every question that was put to it and that the engineers of the board had approved its design.",
  "The board will meet on March 20 to decide when the terminal can open again. An inquiry is due to begin on April 2.",
].join("\n\n");

/** The factbox of an invented article of some 280 words, with the facts that the detectors find in it. */
export function longFactbox(): Factbox {
  const published = "2026-03-12T09:00:00Z";
  return {
    ...factbox,
    article: {
      ...article,
      title: "Orlan closes its ferry terminal",
      published,
      modified: published,
      text: STORY,
      blocks: [],
    },
    facts: findFacts(plainTextInput(STORY, published), detectors, ENGLISH),
    sentences: splitSentences(STORY),
    removals: [],
  };
}
