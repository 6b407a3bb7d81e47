import { FORMAT_IDS, FORMAT_NAMES, type FormatId } from "../../utils/summary/format.ts";
import type { RemovalKind } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { KindChoices } from "./KindChoices.tsx";
import { type ListedSite, SiteList } from "./SiteList.tsx";

/** What a click on the options page does. */
type OptionsActions = {
  revokeSite: (pattern: string) => void;
  cleanAgain: (pattern: string) => void;
  chooseKept: (kinds: RemovalKind[]) => void;
  chooseFormat: (id: FormatId) => void;
};

/** The options page's content. */
export type OptionsProps = {
  /** The sites that are cleaned as their pages open. */
  allowed: readonly ListedSite[];
  /** The sites that are never cleaned. */
  excluded: readonly ListedSite[];
  /** The kinds of removals that stay in the page. */
  kept: readonly RemovalKind[];
  format: FormatId;
  /** The result of the last click, in words. */
  notice: string;
  actions: OptionsActions;
};

/** The options page: what is removed from pages, sites that are always or never cleaned, copying, and privacy. */
export function Options({ allowed, excluded, kept, format, notice, actions }: OptionsProps) {
  const { t } = useTranslate();
  return (
    <main class="page">
      <h1>{t("optionsTitle")}</h1>
      <section aria-labelledby="in-page">
        <h2 id="in-page">{t("optionsInPage")}</h2>
        <KindChoices kept={kept} choose={actions.chooseKept} />
      </section>
      <SiteList
        id="sites"
        heading={t("optionsSites")}
        hint={t(allowed.length ? "optionsSitesHint" : "optionsSitesNone")}
        sites={allowed}
        buttonLabel={(name) => t("optionsRevoke", name)}
        remove={actions.revokeSite}
      />
      <SiteList
        id="never-sites"
        heading={t("optionsNever")}
        hint={t(excluded.length ? "optionsNeverHint" : "optionsNeverNone")}
        sites={excluded}
        buttonLabel={(name) => t("optionsCleanAgain", name)}
        remove={actions.cleanAgain}
      />
      <FormatChoice format={format} choose={actions.chooseFormat} />
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

function FormatChoice({ format, choose }: { format: FormatId; choose: OptionsActions["chooseFormat"] }) {
  const { t } = useTranslate();
  return (
    <section aria-labelledby="format">
      <h2 id="format">{t("optionsFormat")}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="format">
        {FORMAT_IDS.map((id) => (
          <label key={id}>
            <input type="radio" name="format" value={id} checked={id === format} onChange={() => choose(id)} />
            {t(FORMAT_NAMES[id])}
          </label>
        ))}
      </div>
    </section>
  );
}
