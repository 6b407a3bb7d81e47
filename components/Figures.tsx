import { splitSentences } from "../utils/facts/sentences.ts";
import { sentenceAt } from "../utils/summary/context.ts";
import type { Say } from "../utils/summary/say.ts";
import type { Figure } from "../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { asList, Section } from "./Section.tsx";

/** The article's numbers, each with the sentence that gives it. */
export function Figures({ figures, text, jump, say }: { figures: Figure[]; text: string; jump: Jump; say: Say }) {
  const sentences = splitSentences(text);
  const entries = figures.map((figure) => (
    <li key={figure.start} class="figure">
      <strong dir="auto">{figure.qualifier ? `${figure.qualifier} ${figure.text}` : figure.text}</strong>
      <FactLink fact={figure} jump={jump} say={say}>
        {sentenceAt(text, sentences, figure, 110)}
      </FactLink>
    </li>
  ));
  return (
    <Section id="figures" heading={say("figuresHeading")} entries={entries} shown={4} say={say}>
      {asList}
    </Section>
  );
}
