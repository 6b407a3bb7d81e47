import { render } from "preact";
import { loadForReader } from "../../utils/browser/readings.ts";
import { locale, say } from "../../utils/browser/say.ts";
import { ReaderApp } from "./ReaderApp.tsx";

document.documentElement.lang = locale();
const factbox = await loadForReader();
document.title = factbox?.article.title || say("readerTitle");
const root = document.getElementById("root");
if (root) render(<ReaderApp factbox={factbox} />, root);
