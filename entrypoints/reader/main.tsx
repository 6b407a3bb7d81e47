import { ReadingGone } from "../../components/reader/ReadingGone.tsx";
import { t } from "../../utils/browser/i18n.ts";
import { loadForReader } from "../../utils/browser/pages/extension-pages.ts";
import { readerText } from "../../utils/browser/settings.ts";
import { renderPage } from "../shared/render-page.tsx";
import { ReaderApp } from "./ReaderApp.tsx";

const [factbox, storedText] = await Promise.all([loadForReader(location.hash), readerText.get()]);
renderPage(
  factbox?.article.title || t("readerTitle"),
  factbox ? <ReaderApp factbox={factbox} storedText={storedText} /> : <ReadingGone />,
);
