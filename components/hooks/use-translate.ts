import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Translate } from "../../utils/summary/translate.ts";

/** The reader's language: its messages, and its locale (a BCP 47 tag) for dates and numbers. */
export type Translation = { t: Translate; locale: string };

const TranslationContext = createContext<Translation | null>(null);

/** Gives the components below it their language. */
export const TranslateProvider = TranslationContext.Provider;

/** Returns the language of the nearest `TranslateProvider`; throws where there is none. */
export function useTranslate(): Translation {
  const translation = useContext(TranslationContext);
  if (!translation) throw new Error("useTranslate needs a TranslateProvider");
  return translation;
}
