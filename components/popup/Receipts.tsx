import type { MessageKey, Translate } from "../../utils/summary/translate.ts";
import type { Removal, RemovalKind } from "../../utils/types.ts";

const KIND_NAMES = {
  donation: "removalDonation",
  newsletter: "removalNewsletter",
  consent: "removalConsent",
  registration: "removalRegistration",
  promotion: "removalPromotion",
  other: "removalOther",
} as const satisfies Record<RemovalKind, MessageKey>;

type Props = {
  removals: Removal[];
  /** Says the sentence of a receipt's reason. */
  reasonOf: (removal: Removal) => string;
  /** Identifiers of what the reader has put back. */
  back: ReadonlySet<string>;
  putBack: (id: string) => void;
  putBackAll: () => void;
  t: Translate;
};

/** What was taken off the page: what, why, its words, and the way back, one by one or all. */
export function Receipts({ removals, reasonOf, back, putBack, putBackAll, t }: Props) {
  const out = removals.filter(({ id }) => !back.has(id));
  const count = out.length === 1 ? t("removalsOne") : out.length ? t("removalsMany", out.length) : t("removalsNone");
  if (!removals.length) return <p class="receipts-none">{count}</p>;
  return (
    <details class="receipts">
      <summary>{count}</summary>
      <ul>
        {removals.map((removal) => (
          <li key={removal.id} class={`receipt receipt-${removal.kind}`}>
            <p>
              <strong>{t(KIND_NAMES[removal.kind])}</strong> <span class="reason">{reasonOf(removal)}</span>
            </p>
            {removal.words && (
              <p class="words" dir="auto">
                {removal.words}
              </p>
            )}
            <button type="button" disabled={back.has(removal.id)} onClick={() => putBack(removal.id)}>
              {back.has(removal.id) ? t("wasPutBack") : t("putBack")}
            </button>
          </li>
        ))}
      </ul>
      {out.length > 1 && (
        <button type="button" class="put-back-all" onClick={putBackAll}>
          {t("putBackAll")}
        </button>
      )}
    </details>
  );
}
