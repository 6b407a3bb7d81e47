import { t } from "../../utils/browser/i18n.ts";
import { renderPage } from "../shared/render-page.tsx";
import { beginClick } from "./begin-click.ts";
import { PopupApp } from "./PopupApp.tsx";

// First of all: the page is asked and read while the popup is drawn.
const click = beginClick();
renderPage(t("popupName"), <PopupApp surface="popup" click={click} />);
