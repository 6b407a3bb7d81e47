import { ReadingGone } from "../../components/reader/ReadingGone.tsx";
import { t } from "../../utils/browser/i18n.ts";
import { loadForReader } from "../../utils/browser/pages/private-reading.ts";
import { readerText } from "../../utils/browser/reader-settings.ts";
import { withHtml } from "../../utils/reader/with-html.ts";
import { renderPage } from "../shared/render-page.tsx";
import { ReaderApp } from "./ReaderApp.tsx";

// The sanitiser is a third of the reader's weight, and is needed only where there is an article.
const [stored, storedText, { showSanitised }] = await Promise.all([
  loadForReader(location.hash),
  readerText.get(),
  import("../../utils/article/sanitise.ts"),
]);
const factbox = stored && withHtml(stored);
renderPage(
  factbox?.article.title || t("readerTitle"),
  factbox ? <ReaderApp {...{ factbox, storedText, showSanitised }} /> : <ReadingGone />,
);
