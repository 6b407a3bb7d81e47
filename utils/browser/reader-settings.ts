// Context: extension pages. A setting apart from the others: the popup, which is to load fast, does not need it.

import { DEFAULT_READER_TEXT, parseReaderText, type ReaderText } from "../reader/reader-text.ts";
import { READER_TEXT_KEY } from "./setting-keys.ts";
import { defineSetting } from "./settings.ts";

/** How the reader shows every article. */
export const readerText = defineSetting<ReaderText>(READER_TEXT_KEY, DEFAULT_READER_TEXT, parseReaderText);
