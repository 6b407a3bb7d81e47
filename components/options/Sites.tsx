import { useTranslate } from "../hooks/use-translate.ts";
import { AddSite, type AddSiteAction } from "./AddSite.tsx";
import { type ListedSite, SiteList } from "./SiteList.tsx";

/** The sites with a choice of their own, and what a click on them does. */
export type SitesProps = {
  /** The sites that are cleaned as their pages open. */
  allowed: readonly ListedSite[];
  /** The sites that are never cleaned. */
  excluded: readonly ListedSite[];
  add: AddSiteAction;
  revoke: (pattern: string) => void;
  include: (pattern: string) => void;
};

/** The sites that are always or never cleaned. */
export function Sites({ allowed, excluded, add, revoke, include }: SitesProps) {
  const { t } = useTranslate();
  return (
    <section aria-labelledby="site-choices">
      <h2 id="site-choices">{t("optionsSiteChoices")}</h2>
      <SiteList
        id="sites"
        heading={t("optionsSites")}
        hint={allowed.length ? t("optionsSitesHint") : t("optionsSitesNone", t("cleanSiteAlways"))}
        sites={allowed}
        buttonLabel={(name) => t("optionsRevoke", name)}
        remove={revoke}
      />
      <SiteList
        id="never-sites"
        heading={t("optionsNever")}
        hint={excluded.length ? t("optionsNeverHint") : t("optionsNeverNone", t("cleanSiteNever"))}
        sites={excluded}
        buttonLabel={(name) => t("optionsCleanAgain", name)}
        remove={include}
      />
      <AddSite add={add} />
    </section>
  );
}
