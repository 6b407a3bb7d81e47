import { useRef, useState } from "preact/hooks";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import { t } from "../../utils/browser/i18n.ts";
import { copyFormat } from "../../utils/browser/settings.ts";
import type { ReaderText } from "../../utils/reader/reader-text.ts";
import type { Factbox, Span } from "../../utils/types.ts";
import { copyFactbox } from "../shared/copy-factbox.ts";
import { createFactActions } from "../shared/fact-actions.ts";
import { useSetting } from "../shared/use-setting.ts";
import { useKeys } from "./use-keys.ts";
import { useRangeBox } from "./use-range-box.ts";
import { useReaderText } from "./use-reader-text.ts";
import { useStory } from "./use-story.ts";

/** The reader page with its state: the factbox that the popup handed over, and how articles are shown. */
export function ReaderApp({ factbox, storedText }: { factbox: Factbox; storedText: ReaderText }) {
  const [notice, setNotice] = useState("");
  const [text, changeText] = useReaderText(storedText, setNotice);
  const [format, chooseFormat] = useSetting(copyFormat, setNotice);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const { story, panel, view, sentence, choose } = useStory(factbox, text.marks, show);
  const edge = useRangeBox(sentence, body);
  const toggleMarks = () => changeText({ marks: !text.marks });

  function show(words: Span): void {
    setNotice(choose(words) ? "" : t("jumpMissed"));
  }

  useKeys({
    m: toggleMarks,
    j: () => view.current?.focusNext(1),
    k: () => view.current?.focusNext(-1),
  });

  const actions = {
    changeText,
    togglePanel: () => setPanelOpen(!isPanelOpen),
    print: () => window.print(),
    copy: () => void copyFactbox(factbox, format, setNotice),
    chooseFormat,
  };
  const factActions = { ...createFactActions(factbox, () => undefined, setNotice), jump: show };
  return (
    <FactActionsProvider value={factActions}>
      <Reader {...{ factbox, text, format, isPanelOpen, notice, story, body, panel, edge, actions }} />
    </FactActionsProvider>
  );
}
