import type { ComponentChildren } from "preact";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useFactView } from "../hooks/use-fact-view.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon, type IconName } from "../icons/Icon.tsx";
import { Sentence } from "./Sentence.tsx";
import { useFact, type ViewedFact } from "./use-fact.ts";

/** A fact, and what is shown of it when it is chosen. */
export type FactDetailProps = ViewedFact & {
  /** False where its sentence is in view anyway. */
  hasSentence?: boolean;
  /** What is known besides its words, such as the value of a figure. */
  note?: ComponentChildren;
};

/** Shows the sentence of the chosen fact with what can be done; nothing if another fact is chosen. */
export function FactDetail({ hasSentence = true, note, ...fact }: FactDetailProps) {
  const { t } = useTranslate();
  const { jump } = useFactActions();
  const { chosen, factbox, openParty } = useFactView();
  const { isChosen, copy } = useFact(fact);
  const { places, party } = fact;
  const place = places[chosen?.place ?? 0];
  if (!isChosen || !place) return null;
  return (
    <div class="detail">
      {hasSentence && <Sentence span={place} />}
      {note && <p class="note">{note}</p>}
      <p class="acts">
        {places.length > 1 && <span class="place">{t("placeOf", (chosen?.place ?? 0) + 1, places.length)}</span>}
        {party && <Act icon="person" label={t("openParty", party.name)} onClick={() => openParty(party)} />}
        <Act
          icon="show"
          label={t("showInPage")}
          onClick={() => jump({ ...place, text: factbox.article.text.slice(place.start, place.end) })}
        />
        <Act icon="copy" label={t("copyFact")} onClick={copy} />
      </p>
    </div>
  );
}

type ActProps = { icon: IconName; label: string; onClick: () => void };

function Act({ icon, label, onClick }: ActProps) {
  return (
    <button type="button" class={`act act-${icon}`} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
