import { t } from "../../utils/browser/i18n.ts";
import { loadForReader } from "../../utils/browser/pages/extension-pages.ts";
import { renderPage } from "../shared/render-page.tsx";
import { ReaderApp } from "./ReaderApp.tsx";

const factbox = await loadForReader(location.hash);
renderPage(factbox?.article.title || t("readerTitle"), <ReaderApp factbox={factbox} />);
