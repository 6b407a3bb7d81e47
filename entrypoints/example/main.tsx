import { t } from "../../utils/browser/i18n.ts";
import { renderPage } from "../shared/render-page.tsx";
import { ExampleApp } from "./ExampleApp.tsx";

renderPage(t("exampleTitle"), <ExampleApp />);
