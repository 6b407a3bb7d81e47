// Drawn on a grid of 16 by 16, with lines only.
const PATHS = {
  back: "M13.5 8h-11m0 0L7 3.5M2.5 8 7 12.5",
  mark: "M3 13.5h10M4.5 10.5l.4-2.1 6-6 1.7 1.7-6 6z",
  text: "M1.5 13 5 3.5 8.5 13M2.7 10h4.6M9.5 13l2.4-6 2.6 6M10.4 11h3.2",
  print: "M4.5 6V2.5h7V6m-7 6H2.5V6h11v6h-2m-7-2.5h7v4h-7z",
} as const;

/** Identifies an icon. */
export type IconName = keyof typeof PATHS;

/** Shows an icon, which has no words: what it stands on needs a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
