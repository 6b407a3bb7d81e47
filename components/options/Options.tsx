import type { RemovalKind } from "../../utils/types.ts";
import { Privacy } from "../about/Privacy.tsx";
import { useTranslate } from "../hooks/use-translate.ts";
import { Copying, type CopyingProps } from "./Copying.tsx";
import { KindChoices } from "./KindChoices.tsx";
import { SettingsFile, type SettingsFileProps } from "./SettingsFile.tsx";
import { Shortcuts, type ShortcutsProps } from "./Shortcuts.tsx";
import { Sites, type SitesProps } from "./Sites.tsx";
import { ToastChoice, type ToastChoiceProps } from "./ToastChoice.tsx";

/** The options page's content, section by section. */
export type OptionsProps = {
  /** The kinds of removals that stay in the page, and their choice. */
  kinds: { kept: readonly RemovalKind[]; choose: (kinds: RemovalKind[]) => void };
  toast: ToastChoiceProps;
  sites: SitesProps;
  copying: CopyingProps;
  shortcuts: ShortcutsProps;
  file: SettingsFileProps;
  /** The extension's version. */
  version: string;
  /** The result of the last click, in words. */
  notice: string;
};

/** The options page. */
export function Options({ kinds, toast, sites, copying, shortcuts, file, version, notice }: OptionsProps) {
  const { t } = useTranslate();
  return (
    <main class="page options">
      <h1>{t("optionsTitle")}</h1>
      <section aria-labelledby="in-page">
        <h2 id="in-page">{t("optionsInPage")}</h2>
        <KindChoices {...kinds} />
        <ToastChoice {...toast} />
      </section>
      <Sites {...sites} />
      <Copying {...copying} />
      <Shortcuts {...shortcuts} />
      <SettingsFile {...file} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t("optionsPrivacy")}</h2>
        <Privacy />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{t("optionsAbout")}</h2>
        <p class="version">{t("optionsVersion", version)}</p>
        <p>
          <a href="/welcome.html">{t("optionsWelcome")}</a>
        </p>
      </section>
      <p class="notice" role="status" aria-live="polite">
        {notice}
      </p>
    </main>
  );
}
