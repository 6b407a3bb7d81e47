import { partyId } from "../../utils/summary/fact-ids.ts";
import type { Party } from "../../utils/types.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { UiText } from "./UiText.tsx";
import { useFact } from "./use-fact.ts";

/** Shows a person, organisation or place with its role: a button that opens its card. */
export function PartyRow({ party }: { party: Party }) {
  const { t } = useTranslate();
  const { factbox, openParty } = useFactView();
  const { onKeyDown } = useFact({ id: partyId(party), places: party.mentions, party });
  const { language, direction } = factbox.article;
  return (
    <li class="row party" onKeyDown={onKeyDown}>
      <div class="line">
        <button
          type="button"
          class="fact"
          data-stop
          data-start={party.start}
          data-end={party.end}
          tabIndex={-1}
          lang={language ?? undefined}
          dir={direction}
          onClick={() => openParty(party)}
        >
          <span class="name">{party.name}</span>
          {party.role && <span class="role"> {party.role}</span>}
          {!party.role && party.kind === "group" && <UiText class="role"> {t("kindGroup")}</UiText>}
        </button>
      </div>
    </li>
  );
}
