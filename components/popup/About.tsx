import { useTranslate } from "../hooks/use-translate.ts";
import { ViewFrame } from "./ViewFrame.tsx";

/** Says what Factbox does, what it may see, and its version. */
export function About({ version, close }: { version: string; close: () => void }) {
  const { t } = useTranslate();
  return (
    <ViewFrame id="about-heading" heading={t("aboutHeading")} close={close}>
      <p>{t("aboutFacts")}</p>
      <p>{t("aboutPage", t("cleanSiteAlways"))}</p>
      <p>{t("aboutPrivacy")}</p>
      <p class="version">{t("aboutVersion", version)}</p>
    </ViewFrame>
  );
}
