type Props = {
  /** Identifier of the list's heading, and the list's class. */
  id: string;
  heading: string;
  hint: string;
  sites: readonly { pattern: string; name: string }[];
  /** The words of a site's button. */
  buttonFor: (name: string) => string;
  press: (pattern: string) => void;
};

/** One list of sites on the options page, each with the button that takes it off. */
export function SiteList({ id, heading, hint, sites, buttonFor, press }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p class="hint">{hint}</p>
      <ul class={`site-list ${id}`}>
        {sites.map(({ pattern, name }) => (
          <li key={pattern}>
            <span>{name}</span>
            <button type="button" class="plain" onClick={() => press(pattern)}>
              {buttonFor(name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
