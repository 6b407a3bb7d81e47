import { useState } from "preact/hooks";
import type { MessageKey, Translate } from "../../utils/summary/translate.ts";
import type { Party, PartyKind } from "../../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { Section } from "./Section.tsx";

/** The kinds of parties under one heading, in the order in which a reader asks for them. */
const PARTS = [
  { heading: "peopleHeading", kinds: ["person"] },
  { heading: "organisationsHeading", kinds: ["organisation"] },
  { heading: "placesHeading", kinds: ["place", "group"] },
] as const satisfies readonly { heading: MessageKey; kinds: readonly PartyKind[] }[];

/** How many parties are shown until the reader asks for all: who matters most. */
const SHOWN = 8;

type Props = { parties: Party[]; text: string; jump: Jump; t: Translate };

/** Who the story is about: the heaviest parties, people and organisations and places apart, each with its role and a way through its mentions. */
export function Parties({ parties, text, jump, t }: Props) {
  const entryOf = (party: Party) => (
    <li key={`${party.kind} ${party.start}`} class={`party party-${party.kind}`}>
      <FactLink fact={party} jump={jump} t={t}>
        {party.name}
      </FactLink>
      <span class="role" dir="auto">
        {party.role ?? (party.kind === "group" ? t("kindGroup") : "")}
      </span>
      <Mentions party={party} text={text} jump={jump} t={t} />
    </li>
  );
  return (
    <Section id="parties" heading={t("partiesHeading")} entries={parties} shown={SHOWN} t={t}>
      {(visible) =>
        PARTS.map(({ heading, kinds }) => {
          const own = visible.filter(({ kind }) => kinds.some((one) => one === kind));
          if (!own.length) return null;
          return (
            <div key={heading} class="party-part">
              <h3 id={`heading-${heading}`}>{t(heading)}</h3>
              <ul aria-labelledby={`heading-${heading}`}>{own.map(entryOf)}</ul>
            </div>
          );
        })
      }
    </Section>
  );
}

/** How often a party is named; pressed, it shows the mentions in the page one after the other, and after the last the first. */
function Mentions({ party, text, jump, t }: { party: Party } & Omit<Props, "parties">) {
  const [at, setAt] = useState(0);
  const count = party.mentions.length;
  const next = (at % count) + 1;
  const label = count === 1 ? t("mentionOne") : t("mentionNext", next, count);
  function show(): void {
    const span = party.mentions[next - 1];
    if (!span) return;
    setAt(next);
    jump({ ...span, text: text.slice(span.start, span.end) });
  }
  return (
    <button type="button" class="mentions" title={label} aria-label={label} onClick={show}>
      {at ? `${at}/${count}` : `×${count}`}
    </button>
  );
}
