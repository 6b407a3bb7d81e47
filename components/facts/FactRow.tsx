import type { ComponentChildren } from "preact";
import { useFactView } from "../hooks/use-fact-view.ts";
import { FactDetail, type FactDetailProps } from "./FactDetail.tsx";
import { useFact } from "./use-fact.ts";

type Props = FactDetailProps & {
  class?: string;
  /** What can be done with the fact before it is chosen. */
  act?: ComponentChildren;
  children: ComponentChildren;
};

/** Shows a fact as one row: a button that opens its sentence below it and shows its words in the page. */
export function FactRow({ class: className = "", act, children, ...detail }: Props) {
  const { factbox } = useFactView();
  const { isChosen, choose, onKeyDown } = useFact(detail);
  const { language, direction } = factbox.article;
  const [first] = detail.places;
  return (
    <li class={`row ${className}`} data-chosen={isChosen} onKeyDown={onKeyDown}>
      <div class="line">
        <button
          type="button"
          class="fact"
          data-stop
          data-start={first?.start}
          data-end={first?.end}
          tabIndex={-1}
          lang={language ?? undefined}
          dir={direction}
          aria-expanded={isChosen}
          onClick={choose}
        >
          {children}
        </button>
        {act}
      </div>
      <FactDetail {...detail} />
    </li>
  );
}
