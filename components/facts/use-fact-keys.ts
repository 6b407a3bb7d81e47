import type { RefObject } from "preact";
import { useKeyDown } from "../hooks/use-key-down.ts";
import type { MoveFocus } from "../hooks/use-roving-focus.ts";
import type { Tab } from "./TabList.tsx";
import type { TabId } from "./tab-id.ts";

/** Which keys act wherever the focus is: the arrow keys, and letters, digits and "/" too. */
export type FactKeys = "arrows" | "all";

type Tabs = {
  panel: RefObject<HTMLElement | null>;
  tabs: readonly Tab[];
  current: TabId;
  open: (id: TabId) => void;
  /** Opens the search and moves the focus to its field. */
  search: () => void;
  moveFocus: MoveFocus;
  /** Closes what was opened last; false if nothing is open. */
  close: () => boolean;
};

/** Elements in which the arrow keys mean something else: fields, lists of choices, and whatever has keys of its own. */
const OWN_KEYS = "input, select, textarea, [role=tablist], [role=toolbar], [role=menu], [role=radiogroup], dialog";

/** Makes keys act on the tabs and their facts. */
export function useFactKeys(keys: FactKeys | undefined, tabs: Tabs): void {
  const { panel, moveFocus, close } = tabs;

  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const isInPanel = target !== null && panel.current?.contains(target) === true;
    if (!isInPanel && keys === undefined) return;
    const done = event.key === "Escape" ? close() : act(event.key, target, isInPanel);
    if (done) event.preventDefault();
  }

  function act(key: string, target: HTMLElement | null, isInPanel: boolean): boolean {
    const isField = target?.matches("input, textarea, select") === true;
    const isOwn = !isInPanel && target?.closest(OWN_KEYS) != null;
    const isTab = target?.closest("[role=tablist]") != null;
    if (key === "ArrowDown" && (isTab || !isOwn)) return move("next");
    if (key === "ArrowUp" && !isOwn) return move("previous");
    if (isField) return false;
    if (keys === "all" && actOnLetter(key)) return true;
    if (isOwn) return false;
    if (key === "Home") return move("first");
    if (key === "End") return move("last");
    return keys !== undefined && /^Arrow(?:Left|Right)$/.test(key) && openNext(key === "ArrowRight" ? 1 : -1);
  }

  function move(where: Parameters<MoveFocus>[0]): boolean {
    moveFocus(where);
    return true;
  }

  function openNext(by: number): boolean {
    const { tabs: all, current } = tabs;
    const isRightToLeft = panel.current !== null && getComputedStyle(panel.current).direction === "rtl";
    const index = all.findIndex(({ id }) => id === current) + (isRightToLeft ? -by : by);
    const tab = all[(index + all.length) % all.length];
    if (tab) openByKey(tab.id);
    return tab !== undefined;
  }

  /** The focus goes to the tab, so that a screen reader says which one is open. */
  function openByKey(id: TabId): void {
    tabs.open(id);
    document.getElementById(`tab-${id}`)?.focus();
  }

  function actOnLetter(key: string): boolean {
    const { tabs: all, search } = tabs;
    const tab = /^[1-9]$/.test(key) ? all[Number(key) - 1] : undefined;
    if (tab) openByKey(tab.id);
    else if (key === "j") moveFocus("next");
    else if (key === "k") moveFocus("previous");
    else if (key === "/") search();
    else return false;
    return true;
  }

  useKeyDown(onKeyDown);
}
