import { render } from "preact";
import { locale, t } from "../../utils/browser/pages/i18n.ts";
import { loadForReader } from "../../utils/browser/pages/reader-handoff.ts";
import { ReaderApp } from "./ReaderApp.tsx";

document.documentElement.lang = locale();
const factbox = await loadForReader();
document.title = factbox?.article.title || t("readerTitle");
const root = document.getElementById("root");
if (root) render(<ReaderApp factbox={factbox} />, root);
