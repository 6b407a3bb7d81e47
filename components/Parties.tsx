import type { MessageKey, Say } from "../utils/summary/say.ts";
import type { Party, PartyKind } from "../utils/types.ts";
import { FactLink, type Jump } from "./FactLink.tsx";
import { Section } from "./Section.tsx";

/** The message that names each kind of party. */
const KIND_NAMES = {
  person: "kindPerson",
  organisation: "kindOrganisation",
  place: "kindPlace",
  group: "kindGroup",
} as const satisfies Record<PartyKind, MessageKey>;

/** Who the story is about, heaviest first, each with its role and how often it is named. */
export function Parties({ parties, jump, say }: { parties: Party[]; jump: Jump; say: Say }) {
  const entries = parties.map((party) => {
    const count = party.mentions.length;
    return (
      <li key={`${party.kind} ${party.start}`} class={`party party-${party.kind}`}>
        <FactLink fact={party} jump={jump} say={say}>
          {party.name}
        </FactLink>
        <span class="role" dir="auto">
          {party.role ?? say(KIND_NAMES[party.kind])}
        </span>
        <span class="mentions" title={count === 1 ? say("mentionOne") : say("mentionMany", count)}>
          <span aria-hidden="true">×{count}</span>
          <span class="unseen">{count === 1 ? say("mentionOne") : say("mentionMany", count)}</span>
        </span>
      </li>
    );
  });
  return <Section id="parties" heading={say("partiesHeading")} entries={entries} shown={7} say={say} />;
}
