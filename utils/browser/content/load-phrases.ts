// Context: content scripts. The phrases of a page's languages, which the background reads from the extension.

import { browser } from "wxt/browser";
import { addPhrases, hasPhrases, type LanguagePhrases, setPhrasesLoading } from "../../phrases/catalog.ts";
import { PHRASE_LANGUAGES } from "../../phrases/languages.ts";
import { pageLanguages } from "../../phrases/page-languages.ts";
import { isRecord } from "../../shared/values.ts";
import type { Message } from "../messages.ts";

/**
 * Loads the phrases of a page's languages, or of all if it names none. Resolves to true if it asked for some, after
 * which the page is judged anew; without an answer by English phrases and by its structure.
 */
export async function loadPhrases(document: Document): Promise<boolean> {
  const named = pageLanguages(document) ?? PHRASE_LANGUAGES;
  const languages = PHRASE_LANGUAGES.filter((language) => named.includes(language) && !hasPhrases(language));
  if (!languages.length) return false;
  const message = { type: "phrases", languages } satisfies Message;
  setPhrasesLoading(true);
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  setPhrasesLoading(false);
  if (isRecord(answer))
    for (const language of languages) {
      const phrases = answer[language];
      if (isPhrases(phrases)) addPhrases(language, phrases);
    }
  return true;
}

const isPhrases = (value: unknown): value is LanguagePhrases => isRecord(value) && Object.values(value).every(isRecord);
