import { useTranslate } from "../hooks/use-translate.ts";
import { Privacy } from "./Privacy.tsx";
import { FactsPicture, PagePicture, TakePicture } from "./WelcomePictures.tsx";

type Props = {
  /** The keys of the toolbar button's shortcut; "" if there are none. */
  keys: string;
  /** True in Firefox, whose toolbar is arranged in its own way. */
  isFirefox: boolean;
  openOptions: () => void;
};

/** The page that opens once after the installation: what Factbox does, where its button is, and what it may see. */
export function Welcome({ keys, isFirefox, openOptions }: Props) {
  const { t } = useTranslate();
  const steps = [
    { picture: <PagePicture />, words: t("welcomeClick") },
    { picture: <FactsPicture />, words: t("welcomeFacts") },
    { picture: <TakePicture />, words: t("welcomeTake") },
  ];
  return (
    <main class="page welcome">
      <h1>{t("welcomeTitle")}</h1>
      <ol class="welcome-steps">
        {steps.map(({ picture, words }) => (
          <li key={words}>
            {picture}
            <p>{words}</p>
          </li>
        ))}
      </ol>
      <section aria-labelledby="welcome-example">
        <h2 id="welcome-example">{t("welcomeExample")}</h2>
        <p>{t("welcomeExampleHint")}</p>
        <p>
          <a class="primary" id="open-example" href="/example.html">
            {t("welcomeExampleOpen")}
          </a>
        </p>
      </section>
      <section aria-labelledby="welcome-pin">
        <h2 id="welcome-pin">{t("welcomePin")}</h2>
        <p>{t(isFirefox ? "welcomePinFirefox" : "welcomePinChromium")}</p>
        <p>{keys ? t("welcomeKeys", keys) : t("welcomeNoKeys")}</p>
      </section>
      <section aria-labelledby="welcome-privacy">
        <h2 id="welcome-privacy">{t("welcomePrivacy")}</h2>
        <Privacy />
      </section>
      <p>
        <button type="button" class="plain" id="open-options" onClick={openOptions}>
          {t("openOptions")}
        </button>
      </p>
    </main>
  );
}
