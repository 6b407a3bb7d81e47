import type { Format, FormatId } from "../../utils/summary/format.ts";
import type { Translate } from "../../utils/summary/translate.ts";
import { SiteList } from "./SiteList.tsx";

/** Everything the options page shows and everything a click in it does. */
export type OptionsProps = {
  /** Sites that are cleaned as their pages open, and sites that are never cleaned. */
  sites: { pattern: string; name: string }[];
  never: { pattern: string; name: string }[];
  hideConsent: boolean;
  formats: readonly Format[];
  format: FormatId;
  notice: string;
  revoke: (pattern: string) => void;
  cleanAgain: (pattern: string) => void;
  chooseConsent: (hide: boolean) => void;
  choose: (id: FormatId) => void;
  t: Translate;
};

/** The options page: sites that are always or never cleaned, consent dialogs, the format for copying, and the privacy promise. */
export function Options(props: OptionsProps) {
  const { sites, never, hideConsent, formats, format, notice, t } = props;
  return (
    <main class="page">
      <h1>{t("optionsTitle")}</h1>
      <SiteList
        id="sites"
        heading={t("optionsSites")}
        hint={t(sites.length ? "optionsSitesHint" : "optionsSitesNone")}
        sites={sites}
        buttonFor={(name) => t("optionsRevoke", name)}
        press={props.revoke}
      />
      <SiteList
        id="never-sites"
        heading={t("optionsNever")}
        hint={t(never.length ? "optionsNeverHint" : "optionsNeverNone")}
        sites={never}
        buttonFor={(name) => t("optionsCleanAgain", name)}
        press={props.cleanAgain}
      />
      <section aria-labelledby="consent">
        <h2 id="consent">{t("optionsConsent")}</h2>
        <div class="choices">
          <label>
            <input
              type="checkbox"
              id="hide-consent"
              checked={hideConsent}
              aria-describedby="hide-consent-hint"
              onChange={(event) => props.chooseConsent(event.currentTarget.checked)}
            />
            {t("optionsHideConsent")}
          </label>
        </div>
        <p class="hint" id="hide-consent-hint">
          {t("optionsHideConsentHint")}
        </p>
      </section>
      <section aria-labelledby="format">
        <h2 id="format">{t("optionsFormat")}</h2>
        <div class="choices" role="radiogroup" aria-labelledby="format">
          {formats.map(({ id, nameKey }) => (
            <label key={id}>
              <input type="radio" name="format" value={id} checked={id === format} onChange={() => props.choose(id)} />
              {t(nameKey)}
            </label>
          ))}
        </div>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t("optionsPrivacy")}</h2>
        <p>{t("optionsPrivacyText")}</p>
      </section>
      <p class="notice" role="status" aria-live="polite">
        {notice}
      </p>
    </main>
  );
}
