import type { MessageKey, Translate } from "../../utils/summary/translate.ts";

/** When a site's pages are cleaned: as they open, on the reader's click, or not at all. */
export type SiteMode = "always" | "click" | "never";

// In this order an arrow key on the usual choice in the middle never passes the one that asks for access on its way.
const MODES = [
  { mode: "always", id: "clean-site", words: "cleanSiteAlways" },
  { mode: "click", id: "clean-site-on-click", words: "cleanSiteClick" },
  { mode: "never", id: "clean-site-never", words: "cleanSiteNever" },
] as const satisfies { mode: SiteMode; id: string; words: MessageKey }[];

type Props = { site: string; mode: SiteMode; choose: (mode: SiteMode) => void; t: Translate };

/** Lets the reader say when one site's pages are cleaned; one group, because "always" and "never" cannot both be. */
export function SiteChoice({ site, mode: chosen, choose, t }: Props) {
  return (
    <fieldset class="site-choice" aria-describedby="clean-site-hint">
      <legend>{t("cleanSite", site)}</legend>
      {MODES.map(({ mode, id, words }) => (
        <label key={mode}>
          <input
            type="radio"
            name="clean-site"
            id={id}
            value={mode}
            checked={mode === chosen}
            // Not `change`: Firefox grants access in a click only.
            onClick={() => mode !== chosen && choose(mode)}
          />
          <span>{t(words)}</span>
        </label>
      ))}
      <p id="clean-site-hint">{t("cleanSiteHint")}</p>
    </fieldset>
  );
}
