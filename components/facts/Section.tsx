import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Translate } from "../../utils/summary/translate.ts";

type Props<Entry> = {
  id: string;
  heading: string;
  /** What is to be known of the list as a whole. */
  note?: string;
  entries: readonly Entry[];
  /** How many entries are shown until the reader asks for all, or which. */
  shown: number | readonly Entry[];
  /** The entries that are shown, as they are to stand there. */
  children: (visible: readonly Entry[]) => ComponentChildren;
  t: Translate;
};

/** One titled list of facts; what goes beyond `shown` entries waits behind a button. An empty list is no section. */
export function Section<Entry>({ id, heading, note, entries, shown, children, t }: Props<Entry>) {
  const [all, setAll] = useState(false);
  if (!entries.length) return null;
  const few = typeof shown === "number" ? entries.slice(0, shown) : shown;
  return (
    <section class={`facts facts-${id}`} aria-labelledby={`heading-${id}`}>
      <h2 id={`heading-${id}`}>
        {heading} <span class="count">{entries.length}</span>
      </h2>
      {note && <p class="note">{note}</p>}
      {children(all ? entries : few)}
      {entries.length > few.length && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("showFewer") : t("showAll", entries.length)}
        </button>
      )}
    </section>
  );
}

/** Entries below one another. */
export const toList = (entries: readonly ComponentChildren[]) => <ul>{entries}</ul>;
