import { t } from "../../utils/browser/i18n.ts";
import { PopupApp } from "../popup/PopupApp.tsx";
import { renderPage } from "../shared/render-page.tsx";

renderPage(t("popupName"), <PopupApp surface="panel" />);
