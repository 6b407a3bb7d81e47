import { useEffect, useState } from "preact/hooks";
import type { Preview } from "../../components/options/CopyPreview.tsx";
import { locale, t } from "../../utils/browser/i18n.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { CopyChoices } from "../../utils/summary/copy-choices.ts";
import type { FormatId } from "../../utils/summary/format.ts";
import type { Factbox } from "../../utils/types.ts";
import { analyzeExample } from "../shared/example-factbox.ts";

/** Returns the copy of an invented article's facts, made by the code that makes all copies. */
export function useCopyPreview(id: FormatId, choices: CopyChoices): Preview {
  const [example, setExample] = useState<Factbox | null>(null);
  const [preview, setPreview] = useState<Preview>({ state: "loading" });
  const fail = (error: unknown) => setPreview({ state: "failed", reason: errorMessage(error) });

  useEffect(() => {
    analyzeExample(new Date()).then(setExample, fail);
  }, []);

  useEffect(() => {
    if (!example) return;
    let isCurrent = true;
    renderCopy(example, id, choices).then((ready) => isCurrent && setPreview(ready), fail);
    return () => {
      isCurrent = false;
    };
  }, [example, id, choices]);

  return preview;
}

async function renderCopy(factbox: Factbox, id: FormatId, choices: CopyChoices): Promise<Preview> {
  const { formats } = await import("../../utils/summary/formats.ts");
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(id);
  const context = { accessed: new Date().toISOString(), locale: locale(), t };
  return { state: "ready", format: id, copy: format.render(factbox, context, choices) };
}
