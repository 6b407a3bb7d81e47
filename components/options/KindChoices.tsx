import { REMOVAL_KINDS } from "../../utils/shared/removal-kinds.ts";
import type { MessageKey } from "../../utils/summary/translate.ts";
import type { RemovalKind } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";

const LABELS: Readonly<Record<RemovalKind, MessageKey>> = {
  donation: "optionsKindDonation",
  newsletter: "optionsKindNewsletter",
  registration: "optionsKindRegistration",
  promotion: "optionsKindPromotion",
  other: "optionsKindOther",
  consent: "optionsKindConsent",
};

/** The one kind that needs an explanation. */
const EXPLAINED: RemovalKind = "consent";

type Props = {
  /** The kinds that stay in the page. */
  kept: readonly RemovalKind[];
  choose: (kept: RemovalKind[]) => void;
};

/** Lets the reader choose which kinds of removals are made. */
export function KindChoices({ kept, choose }: Props) {
  const { t } = useTranslate();
  const keep = (kind: RemovalKind, isKept: boolean) =>
    choose(REMOVAL_KINDS.filter((one) => (one === kind ? isKept : kept.includes(one))));
  return (
    <fieldset class="choices" aria-describedby="kinds-hint">
      <legend>{t("optionsKinds")}</legend>
      {REMOVAL_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            id={`remove-${kind}`}
            checked={!kept.includes(kind)}
            aria-describedby={kind === EXPLAINED ? "consent-hint" : undefined}
            onChange={(event) => keep(kind, !event.currentTarget.checked)}
          />
          {t(LABELS[kind])}
        </label>
      ))}
      <p class="hint hint-of-last" id="consent-hint">
        {t("optionsConsentHint")}
      </p>
      <p class="hint" id="kinds-hint">
        {t("optionsKindsHint")}
      </p>
    </fieldset>
  );
}
