/** A site in a list: its match pattern, and its host to show. */
export type ListedSite = { pattern: string; name: string };

type Props = {
  /** Identifier of the list's heading, and the list's class. */
  id: string;
  heading: string;
  hint: string;
  sites: readonly ListedSite[];
  /** Returns the label of a site's button. */
  buttonLabel: (name: string) => string;
  remove: (pattern: string) => void;
};

/** Shows a list of sites, each with a button that removes it. */
export function SiteList({ id, heading, hint, sites, buttonLabel, remove }: Props) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <p class="hint">{hint}</p>
      {sites.length > 0 && (
        <ul class={`site-list ${id}`}>
          {sites.map(({ pattern, name }) => (
            <li key={pattern}>
              <span>{name}</span>
              <button type="button" class="plain" onClick={() => remove(pattern)}>
                {buttonLabel(name)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
