import {
  GROUNDS,
  type Ground,
  LIMITS,
  type Measure,
  type ReaderText,
  stepped,
  TYPEFACES,
  type Typeface,
} from "../../utils/reader/reader-text.ts";
import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Stepper } from "./Stepper.tsx";

const MEASURES = [
  { measure: "size", label: "readerSize", less: "readerSizeLess", more: "readerSizeMore" },
  { measure: "width", label: "readerWidth", less: "readerWidthLess", more: "readerWidthMore" },
  { measure: "lineHeight", label: "readerLines", less: "readerLinesLess", more: "readerLinesMore" },
] as const satisfies readonly { measure: Measure; label: MessageKey; less: MessageKey; more: MessageKey }[];

const TYPEFACE_NAMES = {
  browser: "typefaceBrowser",
  serif: "typefaceSerif",
  sans: "typefaceSans",
  easy: "typefaceEasy",
} as const satisfies Record<Typeface, MessageKey>;

const GROUND_NAMES = {
  system: "groundSystem",
  paper: "groundPaper",
  sepia: "groundSepia",
  grey: "groundGrey",
  night: "groundNight",
} as const satisfies Record<Ground, MessageKey>;

type Props = { text: ReaderText; change: (part: Partial<ReaderText>) => void };

/** Lets the reader choose size, width, lines, typeface and colours of all articles. */
export function TextSettings({ text, change }: Props) {
  const { t, locale } = useTranslate();
  const numbers = new Intl.NumberFormat(locale);
  return (
    <section class="text-settings" aria-labelledby="text-settings">
      <h2 id="text-settings">{t("readerTextSettings")}</h2>
      {MEASURES.map(({ measure, label, less, more }) => (
        <Stepper
          key={measure}
          label={t(label)}
          less={t(less)}
          more={t(more)}
          value={numbers.format(text[measure])}
          isLeast={text[measure] <= LIMITS[measure].min}
          isMost={text[measure] >= LIMITS[measure].max}
          step={(direction) => change({ [measure]: stepped(measure, text[measure], direction) })}
        />
      ))}
      <fieldset class="typefaces">
        <legend class="unseen">{t("readerTypeface")}</legend>
        {TYPEFACES.map((typeface) => (
          <label key={typeface} class={`typeface typeface-${typeface}`}>
            <input
              type="radio"
              name="typeface"
              value={typeface}
              checked={text.typeface === typeface}
              onChange={() => change({ typeface })}
            />
            <span>{t(TYPEFACE_NAMES[typeface])}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="grounds">
        <legend class="unseen">{t("readerGround")}</legend>
        {GROUNDS.map((ground) => (
          <label key={ground} class={`ground ground-${ground}`} title={t(GROUND_NAMES[ground])}>
            <input
              type="radio"
              name="ground"
              value={ground}
              checked={text.ground === ground}
              onChange={() => change({ ground })}
            />
            <span class="unseen">{t(GROUND_NAMES[ground])}</span>
            <span class="sample" aria-hidden="true">
              Aa
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
