import type { RefObject } from "preact";
import type { MessageKey } from "../../utils/summary/translate.ts";
import type { Removal, RemovalKind } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { countHidden, describeHidden } from "./removal-count.ts";

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
  /** Is given the element that opens and closes the list. */
  list: RefObject<HTMLDetailsElement | null>;
  putBack: (id: string) => void;
  putBackAll: () => void;
};

/** Lists what was hidden in the page, with its reason and words, and buttons that put one or all back. */
export function Receipts({ receipts, list, putBack, putBackAll }: Props) {
  const { t } = useTranslate();
  const hidden = countHidden(receipts);
  const count = describeHidden(hidden, t);
  if (!receipts.length) return <p class="receipts-none">{count}</p>;
  return (
    <details class="receipts" ref={list}>
      <summary>{count}</summary>
      <ul>
        {receipts.map(({ id, kind, why, words, isRestored }) => (
          <li key={id} class={`receipt receipt-${kind}`}>
            <p>
              <strong>{t(KIND_NAMES[kind])}</strong> <span class="reason">{why}</span>
            </p>
            {words && (
              <p class="words" dir="auto">
                {words}
              </p>
            )}
            <button type="button" disabled={isRestored} onClick={() => putBack(id)}>
              {isRestored ? t("wasPutBack") : t("putBack")}
            </button>
          </li>
        ))}
      </ul>
      {hidden > 1 && (
        <button type="button" class="put-back-all" onClick={putBackAll}>
          {t("putBackAll")}
        </button>
      )}
    </details>
  );
}
