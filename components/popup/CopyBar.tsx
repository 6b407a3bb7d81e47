import type { FormatId } from "../../utils/summary/format.ts";
import { formats } from "../../utils/summary/formats.ts";
import { useTranslate } from "../hooks/use-translate.ts";

type Props = { format: FormatId; choose: (id: FormatId) => void; copy: () => void };

/** Copies the facts, and lets the reader choose the format. */
export function CopyBar({ format, choose, copy }: Props) {
  const { t } = useTranslate();
  return (
    <div class="copy-bar">
      <button type="button" class="primary" id="copy" onClick={copy}>
        {t("copyFacts")}
      </button>
      <label>
        <span class="unseen">{t("copyAs")}</span>
        <select
          id="format"
          value={format}
          onChange={({ currentTarget }) => {
            const chosen = formats.find(({ id }) => id === currentTarget.value);
            if (chosen) choose(chosen.id);
          }}
        >
          {formats.map(({ id, nameKey }) => (
            <option key={id} value={id}>
              {t(nameKey)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
