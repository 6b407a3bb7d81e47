import { render } from "preact";
import { locale, say } from "../../utils/browser/pages/i18n.ts";
import { OptionsApp } from "./OptionsApp.tsx";

document.documentElement.lang = locale();
document.title = say("optionsTitle");
const root = document.getElementById("root");
if (root) render(<OptionsApp />, root);
