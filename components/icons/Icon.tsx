/** The paths of the icons on a grid of 16 by 16, drawn as lines. */
const PATHS = {
  back: "M13 8H3.5M7.5 4l-4 4 4 4",
  book: "M8 4.5C6.5 3.3 4.5 3 2.5 3v9c2 0 4 .3 5.5 1.5C9.5 12.3 11.5 12 13.5 12V3c-2 0-4 .3-5.5 1.5zm0 0v9",
  calendar: "M2.5 4h11v9.5h-11zm0 3h11M5.5 2v3.5m5-3.5v3.5",
  check: "M3 8.5 6.5 12 13 4.5",
  contents: "M2.5 4h11M2.5 8h11m-11 4h7",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  down: "m4 6 4 4 4-4",
  help: "M5.7 6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1.9-1.1 1.8m0 2.4h.01",
  mark: "M3 13.5h10M4.5 10.5l.4-2.1 6-6 1.7 1.7-6 6z",
  minus: "M4 8h8",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  next: "m6 4 4 4-4 4",
  panel: "M2.5 3h11v10h-11zM9.5 3v10",
  person: "M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm-5 5.5c.5-3 2.5-4 5-4s4.5 1 5 4",
  plus: "M4 8h8M8 4v8",
  previous: "m10 4-4 4 4 4",
  print: "M4.5 6V2.5h7V6m-7 6H2.5V6h11v6h-2m-7-2.5h7v4h-7z",
  save: "M8 2.5v7.5m0 0L4.7 6.8M8 10l3.3-3.2M2.5 13.5h11",
  search: "M7 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm3-1 3.5 3.5",
  show: "M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5",
  speak: "M5.5 3.5v9l7-4.5z",
  stop: "M4.5 4.5h7v7h-7z",
  text: "M1.5 13 5 3.5 8.5 13M2.7 10h4.6M9.5 13l2.4-6 2.6 6M10.4 11h3.2",
  undo: "M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6",
  up: "m4 10 4-4 4 4",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** Shows an icon next to words, or in a button that has a label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
