import { speakerOf, wordingOf } from "../utils/summary/outline.ts";
import type { Say } from "../utils/summary/say.ts";
import type { Party, Quote } from "../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { asList, Section } from "./Section.tsx";

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
  const note = sourcesInWords(quotes, say);
  return (
    <Section id="quotes" heading={say("quotesHeading")} note={note} entries={entries} shown={5} say={say}>
      {asList}
    </Section>
  );
}

/** How many sources are named and how many are not, each counted once; nothing where there is none. */
function sourcesInWords(quotes: readonly Quote[], say: Say): string {
  const named = new Set<string>();
  const unnamed = new Set<string>();
  for (const { speaker } of quotes) {
    if (!speaker) continue;
    if (speaker.anonymous) unnamed.add(speaker.text.toLowerCase());
    else named.add(speaker.party === null ? speaker.text.toLowerCase() : `${speaker.party}`);
  }
  const parts = [
    named.size ? (named.size === 1 ? say("sourceNamedOne") : say("sourcesNamed", named.size)) : "",
    unnamed.size ? (unnamed.size === 1 ? say("sourceAnonymousOne") : say("sourcesAnonymous", unnamed.size)) : "",
  ];
  return parts.filter(Boolean).join(", ");
}
