import { FORMAT_IDS, FORMAT_NAMES, type FormatId, isFormatId } from "../../utils/summary/format.ts";
import { useTranslate } from "../hooks/use-translate.ts";

type Props = { format: FormatId; choose: (id: FormatId) => void; copy: () => void; isDisabled?: boolean };

/** Copies the facts, and lets the reader choose the format. */
export function CopyBar({ format, choose, copy, isDisabled = false }: Props) {
  const { t } = useTranslate();
  return (
    <div class="copy-bar">
      <button type="button" class="primary" id="copy" disabled={isDisabled} onClick={copy}>
        {t("copyFacts")}
      </button>
      <label>
        <span class="unseen">{t("copyAs")}</span>
        <select
          id="format"
          value={format}
          disabled={isDisabled}
          onChange={({ currentTarget }) => {
            if (isFormatId(currentTarget.value)) choose(currentTarget.value);
          }}
        >
          {FORMAT_IDS.map((id) => (
            <option key={id} value={id}>
              {t(FORMAT_NAMES[id])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
