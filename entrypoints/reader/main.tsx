import { render } from "preact";
import { takeReading } from "../../utils/browser/readings.ts";
import { locale, say } from "../../utils/browser/say.ts";
import { ReaderApp } from "./ReaderApp.tsx";

document.documentElement.lang = locale();
const factbox = await takeReading();
document.title = factbox?.article.title || say("readerTitle");
const root = document.getElementById("root");
if (root) render(<ReaderApp factbox={factbox} />, root);
