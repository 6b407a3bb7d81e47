import type { MessageKey } from "../../utils/summary/translate.ts";
import type { Removal, RemovalKind } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";
import { countHidden } from "./removal-count.ts";

const KIND_NAMES: Record<RemovalKind, MessageKey> = {
  donation: "removalDonation",
  newsletter: "removalNewsletter",
  consent: "removalConsent",
  registration: "removalRegistration",
  promotion: "removalPromotion",
  other: "removalOther",
};

/** One thing that was hidden: why, as a sentence, and if the reader has put it back. */
export type Receipt = Pick<Removal, "id" | "kind" | "words"> & { why: string; isRestored: boolean };

type Props = {
  receipts: readonly Receipt[];
  putBack: (id: string) => void;
  putBackAll: () => void;
};

/** Lists what was hidden in the page, with its reason and words, and buttons that put one or all back. */
export function Receipts({ receipts, putBack, putBackAll }: Props) {
  const { t } = useTranslate();
  if (!receipts.length) return <p class="receipts-none">{t("removalsNone")}</p>;
  return (
    <>
      <ul class="receipts">
        {receipts.map(({ id, kind, why, words, isRestored }) => (
          <li key={id} class={`receipt receipt-${kind}`}>
            <div>
              <p>
                <strong>{t(KIND_NAMES[kind])}</strong> <span class="reason">{why}</span>
              </p>
              {words && (
                <p class="words" dir="auto">
                  {words}
                </p>
              )}
            </div>
            <button type="button" class="plain" disabled={isRestored} onClick={() => putBack(id)}>
              <Icon name="undo" /> {isRestored ? t("wasPutBack") : t("putBack")}
            </button>
          </li>
        ))}
      </ul>
      {countHidden(receipts) > 1 && (
        <button type="button" class="link put-back-all" onClick={putBackAll}>
          {t("putBackAll")}
        </button>
      )}
    </>
  );
}
