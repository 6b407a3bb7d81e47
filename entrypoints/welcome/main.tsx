import { t } from "../../utils/browser/i18n.ts";
import { renderPage } from "../shared/render-page.tsx";
import { WelcomeApp } from "./WelcomeApp.tsx";

renderPage(t("welcomeTitle"), <WelcomeApp />);
