import type { FormatId } from "../../utils/summary/format.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { RichText } from "./RichText.tsx";

/** The copy of an invented article's facts in the chosen format, once there is one. */
export type Preview =
  | { state: "loading" }
  | { state: "failed"; reason: string }
  | { state: "ready"; format: FormatId; copy: string };

const PREVIEW_ROWS = 18;

/** Shows what would be copied from an invented article. */
export function CopyPreview({ preview }: { preview: Preview }) {
  const { t } = useTranslate();
  return (
    <section aria-labelledby="preview">
      <h3 id="preview">{t("optionsPreview")}</h3>
      <p class="hint">{t("optionsPreviewHint")}</p>
      <PreviewBody preview={preview} />
    </section>
  );
}

function PreviewBody({ preview }: { preview: Preview }) {
  const { t } = useTranslate();
  if (preview.state === "loading") return <p>{t("optionsPreviewLoading")}</p>;
  if (preview.state === "failed") return <p>{t("optionsPreviewFailed", preview.reason)}</p>;
  const { format, copy } = preview;
  if (format === "html") return <RichText html={copy} />;
  return <textarea class="preview" readOnly rows={PREVIEW_ROWS} lang="en" aria-labelledby="preview" value={copy} />;
}
