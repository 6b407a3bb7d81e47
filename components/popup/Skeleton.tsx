/** The widths of the bars, in per cent, in the places of the lead, some quotes and some dates. */
const LEAD = [96, 88, 62];
const ROWS = [30, 92, 84, 38, 88, 45, 72];

/** Stands in the place of the facts while the page is read. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <div class="skeleton-tabs" />
      {LEAD.map((width) => (
        <i key={width} style={{ inlineSize: `${width}%` }} />
      ))}
      <div class="skeleton-tiles">
        <i />
        <i />
        <i />
      </div>
      {ROWS.map((width) => (
        <i key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
