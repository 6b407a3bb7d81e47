import { speakerOf, wordingOf } from "../utils/summary/outline.ts";
import type { Say } from "../utils/summary/say.ts";
import type { Party, Quote } from "../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { Section } from "./Section.tsx";

/** Who said what, in the text's order; direct speech stands in quotation marks, the article's own words do not. */
export function Quotes({ quotes, parties, jump, say }: { quotes: Quote[]; parties: Party[]; jump: Jump; say: Say }) {
  const entries = quotes.map((quote) => (
    <li key={quote.start} class={`quote quote-${quote.kind}`}>
      <FactLink fact={quote} jump={jump} say={say}>
        {quote.kind === "direct" ? <q>{quote.text}</q> : quote.text}
      </FactLink>
      <p class={quote.speaker ? "speaker" : "speaker speaker-unknown"} dir="auto">
        <span aria-hidden="true">— </span>
        {speakerOf(quote, parties, say)}
        {quote.kind !== "direct" && <span class="derived">{wordingOf(quote, say)}</span>}
      </p>
    </li>
  ));
  return <Section id="quotes" heading={say("quotesHeading")} entries={entries} shown={5} say={say} />;
}
