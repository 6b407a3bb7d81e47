import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useTranslate } from "../hooks/use-translate.ts";

type Props<Entry> = {
  id: string;
  heading: string;
  /** A sentence about the list as a whole. */
  note?: string;
  entries: readonly Entry[];
  /** The entries, or the number of entries, that are shown until the reader asks for all. */
  shown: number | readonly Entry[];
  /** Renders the visible entries. */
  children: (visible: readonly Entry[]) => ComponentChildren;
};

/**
 * Shows a list of facts under a heading, with a button for the entries that are not shown at first.
 * An empty list is not shown.
 */
export function Section<Entry>({ id, heading, note, entries, shown, children }: Props<Entry>) {
  const { t } = useTranslate();
  const [isExpanded, setExpanded] = useState(false);
  if (!entries.length) return null;
  const first = typeof shown === "number" ? entries.slice(0, shown) : shown;
  return (
    <section class={`facts facts-${id}`} aria-labelledby={`heading-${id}`}>
      <h2 id={`heading-${id}`}>
        {heading} <span class="count">{entries.length}</span>
      </h2>
      {note && <p class="note">{note}</p>}
      {children(isExpanded ? entries : first)}
      {entries.length > first.length && (
        <button type="button" class="more" aria-expanded={isExpanded} onClick={() => setExpanded(!isExpanded)}>
          {isExpanded ? t("showFewer") : t("showAll", entries.length)}
        </button>
      )}
    </section>
  );
}

/** Renders entries as a list. */
export const toList = (entries: readonly ComponentChildren[]) => <ul>{entries}</ul>;
