import { render } from "preact";
import { locale, t } from "../../utils/browser/pages/i18n.ts";
import { OptionsApp } from "./OptionsApp.tsx";

document.documentElement.lang = locale();
document.title = t("optionsTitle");
const root = document.getElementById("root");
if (root) render(<OptionsApp />, root);
