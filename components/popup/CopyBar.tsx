import type { Format, FormatId } from "../../utils/summary/format.ts";
import type { Translate } from "../../utils/summary/translate.ts";

type Props = {
  formats: readonly Format[];
  chosen: FormatId;
  choose: (id: FormatId) => void;
  copy: () => void;
  t: Translate;
};

/** Copies the facts in the chosen format. */
export function CopyBar({ formats, chosen, choose, copy, t }: Props) {
  return (
    <div class="copy-bar">
      <button type="button" class="primary" id="copy" onClick={copy}>
        {t("copyFacts")}
      </button>
      <label>
        <span class="unseen">{t("copyAs")}</span>
        <select
          id="format"
          value={chosen}
          onChange={({ currentTarget }) => {
            const format = formats.find(({ id }) => id === currentTarget.value);
            if (format) choose(format.id);
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
