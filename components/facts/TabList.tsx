import { useRef } from "preact/hooks";
import type { MessageKey } from "../../utils/summary/translate.ts";
import { useTranslate } from "../hooks/use-translate.ts";
import { Icon } from "../icons/Icon.tsx";
import type { TabId } from "./tab-id.ts";

const NAMES: Record<TabId, MessageKey> = {
  story: "tabStory",
  quotes: "tabQuotes",
  people: "tabPeople",
  dates: "tabDates",
  figures: "tabFigures",
  search: "tabSearch",
};

/** A tab and how many facts it has; null if they are not counted. */
export type Tab = { id: TabId; count: number | null };

type Props = { tabs: readonly Tab[]; current: TabId; open: (id: TabId) => void; search: () => void };

/** Shows the tabs (ARIA Authoring Practices, "Tabs"): one stop of the Tab key, the arrow keys open the others. */
export function TabList({ tabs, current, open, search }: Props) {
  const { t, locale } = useTranslate();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const index = tabs.findIndex(({ id }) => id === current);
    const isRightToLeft = list.current !== null && getComputedStyle(list.current).direction === "rtl";
    const by = { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1 }[event.key];
    const target = { Home: 0, End: tabs.length - 1 }[event.key] ?? (by && (index + by + tabs.length) % tabs.length);
    const tab = target === undefined ? undefined : tabs[target];
    if (!tab || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t("tabsLabel")} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          class={`tab tab-${id}`}
          aria-selected={id === current}
          aria-controls={id === current ? "panel" : undefined}
          tabIndex={id === current ? 0 : -1}
          {...(id === "search" ? { "aria-label": t(NAMES[id]), title: t(NAMES[id]) } : {})}
          onClick={() => (id === "search" ? search() : open(id))}
        >
          {id === "search" ? <Icon name="search" /> : t(NAMES[id])}
          {count !== null && <span class="count"> {count.toLocaleString(locale)}</span>}
        </button>
      ))}
    </div>
  );
}
