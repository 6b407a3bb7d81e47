import { useState } from "preact/hooks";
import type { MessageKey } from "../../utils/summary/translate.ts";
import type { Party, PartyKind } from "../../utils/types.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { FactLink } from "./FactLink.tsx";
import { Section } from "./Section.tsx";

// In the order in which a reader asks for them.
const GROUPS = [
  { heading: "peopleHeading", kinds: ["person"] },
  { heading: "organisationsHeading", kinds: ["organisation", "group"] },
  { heading: "placesHeading", kinds: ["place"] },
] as const satisfies readonly { heading: MessageKey; kinds: readonly PartyKind[] }[];

type Props = { parties: Party[]; text: string; shown: readonly Party[] };

/** Shows the people, organisations and places of the story, the most important first, with their roles and mentions. */
export function Parties({ parties, text, shown }: Props) {
  const { t } = useTranslate();
  const entryOf = (party: Party) => (
    <li key={`${party.kind} ${party.start}`} class={`party party-${party.kind}`}>
      <FactLink fact={party}>{party.name}</FactLink>
      <span class="role" dir="auto">
        {party.role ?? (party.kind === "group" ? t("kindGroup") : "")}
      </span>
      <Mentions party={party} text={text} />
    </li>
  );
  return (
    <Section id="parties" heading={t("partiesHeading")} entries={parties} shown={shown}>
      {(visible) =>
        GROUPS.map(({ heading, kinds }) => {
          const members = visible.filter(({ kind }) => kinds.some((groupKind) => groupKind === kind));
          if (!members.length) return null;
          return (
            <div key={heading} class="party-part">
              <h3 id={`heading-${heading}`}>{t(heading)}</h3>
              <ul aria-labelledby={`heading-${heading}`}>{members.map(entryOf)}</ul>
            </div>
          );
        })
      }
    </Section>
  );
}

/** Shows how often a party is mentioned. Each click jumps to the next mention, and after the last to the first. */
function Mentions({ party, text }: { party: Party; text: string }) {
  const { t } = useTranslate();
  const { jump } = useFactActions();
  // Number of the mention that was shown last, from 1; 0 for none.
  const [current, setCurrent] = useState(0);
  const count = party.mentions.length;
  const next = (current % count) + 1;
  const label = count === 1 ? t("mentionOne") : t("mentionNext", next, count);
  function showNext(): void {
    const span = party.mentions[next - 1];
    if (!span) return;
    setCurrent(next);
    jump({ ...span, text: text.slice(span.start, span.end) });
  }
  return (
    <button type="button" class="mentions" title={label} aria-label={label} onClick={showNext}>
      {current ? `${current}/${count}` : `×${count}`}
    </button>
  );
}
