import { useRef } from "preact/hooks";
import { useElapsed } from "../hooks/use-elapsed.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";
import type { PopupState } from "./popup-state.ts";

type Props = {
  /** How many things are hidden in the page, and how many were put back since it was read. */
  hidden: number;
  restored: number;
  /** True if the reader chose that the site is never cleaned. */
  isNever: boolean;
  state: PopupState["name"];
  /** True while a page that is still loading is waited for. */
  isLoading: boolean;
  /** True while the list of what was removed is in view. */
  isShown: boolean;
  show: () => void;
  undo: () => void;
  redo: () => void;
};

/** When reading is said in words, when it is said to take long, and when the page to be silent, in milliseconds. */
const READING_AFTER = [1_000, 5_000, 15_000] as const;
const READING_WORDS = ["stateReading", "stateReadingLong", "stateSilent"] as const;

/** Says in one line, always in view, what the cleaning took off the page, takes it back, and removes it again. */
export function CleaningStatus({ state, isLoading, hidden, restored, isNever, isShown, show, undo, redo }: Props) {
  const { t } = useTranslate();
  const bar = useRef<HTMLDivElement>(null);
  if (state === "reading") return <ReadingStatus key={isLoading} isLoading={isLoading} />;
  if (hidden + restored === 0 && /^(?:closed|refused|gone|no-access|failed)/.test(state)) return <div class="status" />;

  // One stop of the Tab key (ARIA Authoring Practices, "Toolbar").
  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const focused = document.activeElement;
    const index = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
    const next = by === undefined || index < 0 ? undefined : buttons[(index + by + buttons.length) % buttons.length];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  const isLimited = state === "limited";
  const words = isLimited
    ? t("statusLimited")
    : hidden > 0
      ? t.plural("removals", hidden)
      : isNever
        ? t("noteNever", t("cleanSiteNever"))
        : t(restored > 0 ? "statusUndone" : "removalsNone");
  return (
    <div class="status" role="toolbar" aria-label={t("statusLabel")} ref={bar} onKeyDown={onKeyDown}>
      {hidden > 0 && !isLimited && <Icon name="check" />}
      <span role="status">{words}</span>
      {!isLimited && (
        <button type="button" class="link" id="show-removals" aria-expanded={isShown} onClick={show}>
          {t("statusShow")}
        </button>
      )}
      {hidden > 0 && !isLimited && (
        <button type="button" class="link" id="undo-removals" tabIndex={-1} onClick={undo}>
          {t("statusUndo")}
        </button>
      )}
      {!isLimited && hidden === 0 && restored > 0 && !isNever && (
        <button type="button" class="link" id="redo-removals" tabIndex={-1} onClick={redo}>
          {t("statusRedo")}
        </button>
      )}
    </div>
  );
}

/**
 * Says that the page is read, or still loading, once that takes a second; of a page that is read also that it takes
 * longer, and then that it is silent.
 */
function ReadingStatus({ isLoading }: { isLoading: boolean }) {
  const { t } = useTranslate();
  const at = useElapsed(READING_AFTER) - 1;
  const words = isLoading && at >= 0 ? "stateLoading" : READING_WORDS[at];
  return (
    <div class="status">
      <span role="status">{words ? t(words) : ""}</span>
    </div>
  );
}
