import { t } from "../../utils/browser/i18n.ts";
import { renderPage } from "../shared/render-page.tsx";
import { OptionsApp } from "./OptionsApp.tsx";

renderPage(t("optionsTitle"), <OptionsApp />);
