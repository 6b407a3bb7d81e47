import { useState } from "preact/hooks";
import type { AddSiteAction } from "../../components/options/AddSite.tsx";
import { Options } from "../../components/options/Options.tsx";
import { t } from "../../utils/browser/i18n.ts";
import { extensionVersion } from "../../utils/browser/pages/extension-pages.ts";
import { typedSite } from "../../utils/browser/pages/typed-site.ts";
import { copyChoices, copyFormat, keptKinds, shortcutKeys, showsToast } from "../../utils/browser/settings.ts";
import { requestSites, siteHost } from "../../utils/browser/sites.ts";
import { useSetting } from "../shared/use-setting.ts";
import { useSiteSettings } from "../shared/use-site-settings.ts";
import { useCopyPreview } from "./use-copy-preview.ts";
import { useSettingsFile } from "./use-settings-file.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const listed = (patterns: readonly string[]) => patterns.map((pattern) => ({ pattern, name: siteHost(pattern) }));

/** The options page with its state. */
export function OptionsApp() {
  const [notice, setNotice] = useState("");
  const { allowed, excluded, allow, revoke, exclude, include, settle, update } = useSiteSettings(setNotice);
  const [kept, chooseKept] = useSetting(keptKinds, setNotice, true);
  const [isToastOn, chooseToast] = useSetting(showsToast, setNotice, true);
  const [format, chooseFormat] = useSetting(copyFormat, setNotice, true);
  const [choices, chooseCopy] = useSetting(copyChoices, setNotice, true);
  const [hasLetterKeys, chooseLetterKeys] = useSetting(shortcutKeys, setNotice, true);
  const preview = useCopyPreview(format, choices);
  const shortcuts = useShortcuts(setNotice);
  const file = useSettingsFile(() => void update());

  async function cleanAgain(pattern: string): Promise<string> {
    const failure = await include(pattern);
    return failure ? t("choiceNotKept", failure) : t("cleanSiteOnClick", siteHost(pattern));
  }

  async function cleanNever(pattern: string): Promise<string> {
    const failure = await exclude(pattern);
    return failure ? t("choiceNotKept", failure) : t("optionsNeverAdded", siteHost(pattern));
  }

  const add: AddSiteAction = (address, mode) => {
    const pattern = typedSite(address);
    if (!pattern) return t("optionsAddressWrong");
    const isListed = (mode === "always" ? allowed : excluded).includes(pattern);
    if (isListed) return t("optionsAddressListed", siteHost(pattern));
    // The request comes first: Firefox forgets the click at the first `await`.
    const change = mode === "always" ? allow(pattern, requestSites(pattern)) : cleanNever(pattern);
    setNotice(mode === "always" ? t("cleanSitePending") : "");
    void settle(change);
    return null;
  };

  return (
    <Options
      kinds={{ kept, choose: chooseKept }}
      toast={{ isOn: isToastOn, choose: chooseToast }}
      sites={{
        allowed: listed(allowed),
        excluded: listed(excluded),
        add,
        revoke: (pattern) => settle(revoke(pattern)),
        include: (pattern) => settle(cleanAgain(pattern)),
      }}
      copying={{ format, choices, preview, chooseFormat, choose: chooseCopy }}
      shortcuts={{ ...shortcuts, hasLetterKeys, chooseLetterKeys }}
      {...{ file, notice }}
      version={extensionVersion()}
    />
  );
}
