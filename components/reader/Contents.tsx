import { useTranslate } from "../hooks/use-translate.ts";

const CONTENTS_ID = "contents";

type Props = {
  language: string | null;
  direction: "ltr" | "rtl";
  /** The words of the article's headings, and how deep each is below the highest, from 0. */
  headings: readonly { words: string; depth: number }[];
  /** The index of the heading above what is read; -1 before the first. */
  current: number;
  go: (index: number) => void;
};

/** Lists the article's headings; nothing if it has none. */
export function Contents({ language, direction, headings, current, go }: Props) {
  const { t } = useTranslate();
  if (headings.length === 0) return null;
  return (
    <nav class="contents" aria-labelledby={CONTENTS_ID}>
      <h2 id={CONTENTS_ID}>{t("readerContents")}</h2>
      <ul lang={language ?? undefined} dir={direction}>
        {headings.map(({ words, depth }, index) => (
          <li key={`${index} ${words}`} class={`depth-${depth}`}>
            <button type="button" aria-current={index === current ? "location" : undefined} onClick={() => go(index)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
