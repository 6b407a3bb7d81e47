import { t } from "../../utils/browser/i18n.ts";
import { renderPage } from "../shared/render-page.tsx";
import { PopupApp } from "./PopupApp.tsx";

renderPage(t("popupName"), <PopupApp surface="popup" />);
