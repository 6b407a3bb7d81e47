import { render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { Popup, type PopupProps } from "../../components/popup/Popup.tsx";
import { formats } from "../../utils/summary/formats.ts";
import { factbox, t } from "../support/invented-texts.ts";

/** A popup that a test shows again and again in one place, and looks into. */
export type Shown = {
  root: HTMLElement;
  show: (change?: Partial<PopupProps>) => PopupProps;
  words: () => string;
  button: (label: string) => HTMLButtonElement;
};

/** An empty page with a place for a popup; what it shows is an article's facts where nothing else is asked for. */
export function popupPlace(): Shown {
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  const show: Shown["show"] = (change = {}) => {
    const props: PopupProps = {
      state: { name: "facts", factbox },
      notice: "",
      formats,
      format: "markdown",
      site: { name: "orlan.example", mode: "click" },
      removals: factbox.removals,
      notes: [],
      back: new Set(),
      reasonOf: () => "Asks for a donation.",
      locale: "en-GB",
      calendar: { now: "2026-03-07T08:00:00Z", add: vi.fn() },
      t,
      jump: vi.fn(),
      copy: vi.fn(),
      copyQuote: vi.fn(),
      chooseFormat: vi.fn(),
      chooseSite: vi.fn(),
      putBack: vi.fn(),
      putBackAll: vi.fn(),
      openReader: vi.fn(),
      openOptions: vi.fn(),
      ...change,
    };
    act(() => render(<Popup {...props} />, root));
    return props;
  };
  return {
    root,
    show,
    words: () => (root.textContent ?? "").replace(/\s+/g, " "),
    button: (label) => {
      const found = [...root.querySelectorAll("button")].find((element) => element.textContent?.includes(label));
      if (!found) throw new Error(`no button "${label}"`);
      return found;
    },
  };
}
