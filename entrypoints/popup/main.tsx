import { render } from "preact";
import { locale, t } from "../../utils/browser/pages/i18n.ts";
import { PopupApp } from "./PopupApp.tsx";

document.documentElement.lang = locale();
document.title = t("popupName");
const root = document.getElementById("root");
if (root) render(<PopupApp />, root);
