import { useTranslate } from "../hooks/use-translate.ts";

type Props = {
  /** How much of the article lies above the window's end, in per cent. */
  percent: number;
  /** The time that the whole article takes. */
  minutes: number;
};

/** Shows how far the article is read, as a bar and in minutes. */
export function Progress({ percent, minutes }: Props) {
  const { t, locale } = useTranslate();
  const minute = Math.min(minutes, Math.floor((percent / 100) * minutes) + 1);
  const words = t.plural("readerProgress", minutes, minute.toLocaleString(locale));
  return (
    <section class="progress">
      <div
        class="progress-bar"
        role="progressbar"
        aria-label={t("readerProgressLabel")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
      >
        <div style={{ inlineSize: `${percent}%` }} />
      </div>
      <p>{words}</p>
    </section>
  );
}
