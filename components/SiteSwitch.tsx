import type { Say } from "../utils/summary/say.ts";

type Props = { site: string; on: boolean; toggle: () => void; say: Say };

/** Lets Factbox clean one site's pages as they open, and takes that back. */
export function SiteSwitch({ site, on, toggle, say }: Props) {
  return (
    <div class="site-switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          id="clean-site"
          checked={on}
          onClick={toggle}
          aria-describedby="clean-site-hint"
        />
        <span>{say("cleanSite", site)}</span>
      </label>
      <p id="clean-site-hint">{say("cleanSiteHint")}</p>
    </div>
  );
}
