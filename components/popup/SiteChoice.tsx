import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";

/** When a site's pages are cleaned: as they open, on the reader's click, or not at all. */
export type SiteMode = "always" | "click" | "never";

/** A site: its host, and when it is cleaned. */
export type Site = { name: string; mode: SiteMode };

// In this order an arrow key on the default in the middle reaches "never" without passing "always", which prompts.
const MODES = [
  { mode: "always", id: "clean-site", label: "cleanSiteAlways" },
  { mode: "click", id: "clean-site-on-click", label: "cleanSiteClick" },
  { mode: "never", id: "clean-site-never", label: "cleanSiteNever" },
] as const satisfies { mode: SiteMode; id: string; label: MessageKey }[];

/** Lets the reader choose when a site is cleaned. */
export function SiteChoice({ site, choose }: { site: Site; choose: (mode: SiteMode) => void }) {
  const { t } = useTranslate();
  return (
    <fieldset class="site-choice" aria-describedby="clean-site-hint">
      <legend>{t("cleanSite", site.name)}</legend>
      <div class="segments">
        {MODES.map(({ mode, id, label }) => (
          <label key={mode}>
            <input
              type="radio"
              name="clean-site"
              id={id}
              value={mode}
              checked={mode === site.mode}
              // Not `change`: Firefox grants access in a click only.
              onClick={() => mode !== site.mode && choose(mode)}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </div>
      <p id="clean-site-hint">{t("cleanSiteHint", t("cleanSiteAlways"))}</p>
    </fieldset>
  );
}
