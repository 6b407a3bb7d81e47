import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Say } from "../utils/summary/say.ts";

type Props = {
  id: string;
  heading: string;
  /** What is to be known of the list as a whole. */
  note?: string;
  entries: ComponentChildren[];
  shown: number;
  say: Say;
};

/** One titled list of facts; what goes beyond `shown` entries waits behind a button. An empty list is no section. */
export function Section({ id, heading, note, entries, shown, say }: Props) {
  const [all, setAll] = useState(false);
  if (!entries.length) return null;
  const visible = all ? entries : entries.slice(0, shown);
  return (
    <section class={`facts facts-${id}`} aria-labelledby={`heading-${id}`}>
      <h2 id={`heading-${id}`}>
        {heading} <span class="count">{entries.length}</span>
      </h2>
      {note && <p class="note">{note}</p>}
      <ul>{visible}</ul>
      {entries.length > shown && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say("showFewer") : say("showAll", entries.length)}
        </button>
      )}
    </section>
  );
}
