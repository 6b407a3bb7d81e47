import type { CopyChoices } from "../../utils/summary/copy-choices.ts";
import { FORMAT_IDS, FORMAT_NAMES, type FormatId } from "../../utils/summary/format.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { CopyPreview, type Preview } from "./CopyPreview.tsx";

/** The choices about copies, with a preview of one. */
export type CopyingProps = {
  format: FormatId;
  choices: CopyChoices;
  preview: Preview;
  chooseFormat: (id: FormatId) => void;
  choose: (choices: CopyChoices) => void;
};

/** The format of copies and what they hold, with a preview. */
export function Copying({ format, choices, preview, chooseFormat, choose }: CopyingProps) {
  const { t } = useTranslate();
  return (
    <section aria-labelledby="copying">
      <h2 id="copying">{t("optionsCopying")}</h2>
      <fieldset class="choices">
        <legend>{t("optionsFormat")}</legend>
        {FORMAT_IDS.map((id) => (
          <label key={id}>
            <input type="radio" name="format" value={id} checked={id === format} onChange={() => chooseFormat(id)} />
            {t(FORMAT_NAMES[id])}
          </label>
        ))}
      </fieldset>
      <ContentChoices {...{ format, choices, choose }} />
      <CopyPreview preview={preview} />
    </section>
  );
}

/** What a copy holds; choices without a meaning in the chosen format cannot be made. */
function ContentChoices({ format, choices, choose }: Pick<CopyingProps, "format" | "choices" | "choose">) {
  const { t } = useTranslate();
  const isWhole = format === "json";
  const hint = isWhole ? t("optionsCopyWhole") : format === "text" ? t("optionsCopyNoLinks", t(FORMAT_NAMES.text)) : "";
  return (
    <fieldset class="choices" aria-describedby="copy-hint">
      <legend>{t("optionsCopyChoices")}</legend>
      {([false, true] as const).map((all) => (
        <label key={String(all)}>
          <input
            type="radio"
            name="copied-facts"
            id={all ? "copy-all" : "copy-first"}
            checked={choices.all === all}
            disabled={isWhole}
            onChange={() => choose({ ...choices, all })}
          />
          {t(all ? "optionsCopyAll" : "optionsCopyFirst")}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          id="copy-heading"
          checked={choices.heading}
          disabled={isWhole}
          onChange={(event) => choose({ ...choices, heading: event.currentTarget.checked })}
        />
        {t("optionsCopyHeading")}
      </label>
      <label>
        <input
          type="checkbox"
          id="copy-links"
          checked={choices.links}
          disabled={isWhole || format === "text"}
          onChange={(event) => choose({ ...choices, links: event.currentTarget.checked })}
        />
        {t("optionsCopyLinks")}
      </label>
      <p class="hint" id="copy-hint">
        {hint}
      </p>
    </fieldset>
  );
}
