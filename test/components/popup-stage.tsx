import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import type { TabId } from "../../components/facts/tab-id.ts";
import { type FactActions, FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { TranslateProvider } from "../../components/hooks/use-translate.ts";
import { Popup, type PopupProps } from "../../components/popup/Popup.tsx";
import { factbox, t } from "../support/invented-texts.ts";

/** What a test may change of the popup. */
type Change = Partial<PopupProps> & { now?: string };

/** A popup that a test renders again and again in one place, and looks into. */
export type PopupStage = {
  root: HTMLElement;
  /** Renders the popup, by default with an invented article. Returns the mocks of its actions. */
  show: (change?: Change) => PopupProps["actions"] & FactActions;
  /** Returns the popup's text, without line breaks. */
  words: () => string;
  /** Opens a tab of the facts. */
  openTab: (id: TabId) => void;
  /** Returns the first button whose text contains the label. */
  button: (label: string) => HTMLButtonElement;
};

/** Empties the page and adds an element to render in. */
export function emptyRoot(): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  return root;
}

/** Renders components in English, and waits for their effects. */
export function renderInEnglish(root: HTMLElement, children: ComponentChild): void {
  act(() => render(<TranslateProvider value={{ t, locale: "en-GB" }}>{children}</TranslateProvider>, root));
}

/** The receipts of the invented page. */
export const receipts = factbox.removals.map((removal) => ({
  ...removal,
  why: "Asks for a donation.",
  isRestored: false,
}));

/** Sets up an empty page for a popup. */
export function stagePopup(): PopupStage {
  const root = emptyRoot();
  const show: PopupStage["show"] = ({ now = "2026-03-07T08:00:00Z", ...change } = {}) => {
    const facts: FactActions = { jump: vi.fn(), copyFact: vi.fn(), copyQuote: vi.fn(), addToCalendar: vi.fn(), now };
    const props: PopupProps = {
      state: { name: "facts", factbox },
      title: "Orlan Bridge reopens | The Orlan Courier",
      notice: { words: "", number: 0 },
      hasLetterKeys: true,
      version: "1.2.3",
      hasMarks: false,
      format: "markdown",
      site: { name: "orlan.example", mode: "click" },
      cleaning: { receipts, notices: [] },
      actions: {
        copy: vi.fn(),
        readAnyway: vi.fn(),
        chooseFormat: vi.fn(),
        chooseSite: vi.fn(),
        putBack: vi.fn(),
        putBackAll: vi.fn(),
        removeAgain: vi.fn(),
        chooseLetterKeys: vi.fn(),
        openReader: vi.fn(),
        openOptions: vi.fn(),
        keepOpen: vi.fn(),
        toggleMarks: vi.fn(),
        stepMarks: vi.fn(),
      },
      ...change,
    };
    renderInEnglish(
      root,
      <FactActionsProvider value={facts}>
        <Popup {...props} />
      </FactActionsProvider>,
    );
    return { ...props.actions, ...facts };
  };
  return {
    root,
    show,
    words: () => (root.textContent ?? "").replace(/\s+/g, " "),
    openTab: (id) => act(() => root.querySelector<HTMLElement>(`#tab-${id}`)?.click()),
    button: (label) => {
      const found = [...root.querySelectorAll("button")].find((element) => element.textContent?.includes(label));
      if (!found) throw new Error(`no button "${label}"`);
      return found;
    },
  };
}

/** Waits for everything that follows from an action, or from what was done before. */
export async function settle(action: () => unknown = () => undefined): Promise<void> {
  await act(async () => {
    await action();
    await new Promise((done) => setTimeout(done));
  });
}
