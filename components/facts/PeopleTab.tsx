import type { FactLists, PartyGroup } from "../../utils/summary/fact-lists.ts";
import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { PartyRow } from "./PartyRow.tsx";

const HEADINGS: Record<PartyGroup, MessageKey> = {
  people: "peopleHeading",
  organisations: "organisationsHeading",
  places: "placesHeading",
};

/** Shows who is named: people, organisations and groups, places, the most important of each first. */
export function PeopleTab({ groups }: { groups: FactLists["people"] }) {
  const { t } = useTranslate();
  return groups.map(({ kinds, parties }) => (
    <section key={kinds}>
      <h2 id={`heading-${kinds}`}>{t(HEADINGS[kinds])}</h2>
      <ul class="rows" aria-labelledby={`heading-${kinds}`}>
        {parties.map((party) => (
          <PartyRow key={`${party.kind} ${party.start} ${party.name}`} party={party} />
        ))}
      </ul>
    </section>
  ));
}
