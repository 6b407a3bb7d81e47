import { vi } from "vitest";
import { Options, type OptionsProps } from "../../components/options/Options.tsx";
import { DEFAULT_COPY_CHOICES } from "../../utils/summary/copy-choices.ts";
import { renderInEnglish } from "./popup-stage.tsx";

const PROPS: OptionsProps = {
  kinds: { kept: ["consent"], choose: vi.fn() },
  toast: { isOn: true, choose: vi.fn() },
  sites: { allowed: [], excluded: [], add: () => null, revoke: vi.fn(), include: vi.fn() },
  copying: {
    format: "markdown",
    choices: DEFAULT_COPY_CHOICES,
    preview: { state: "loading" },
    chooseFormat: vi.fn(),
    choose: vi.fn(),
  },
  shortcuts: {
    shortcuts: [],
    address: "chrome://extensions/shortcuts",
    change: null,
    hasLetterKeys: true,
    chooseLetterKeys: vi.fn(),
  },
  file: { results: [], waiting: [], save: vi.fn(), load: vi.fn(), allowWaiting: vi.fn() },
  version: "1.2.3",
  notice: "",
};

type Section = Exclude<keyof OptionsProps, "version" | "notice">;

/** Parts of the options page that are not as they are by default. */
export type OptionsChange = { [Name in Section]?: Partial<OptionsProps[Name]> } & { notice?: string };

/** Shows the options page with some of its parts changed. */
export function showOptions(root: HTMLElement, change: OptionsChange = {}): void {
  const section = <Name extends Section>(name: Name) => ({ ...PROPS[name], ...change[name] });
  renderInEnglish(
    root,
    <Options
      kinds={section("kinds")}
      toast={section("toast")}
      sites={section("sites")}
      copying={section("copying")}
      shortcuts={section("shortcuts")}
      file={section("file")}
      version={PROPS.version}
      notice={change.notice ?? ""}
    />,
  );
}

/** The words of an element, blanks collapsed; "" without one. */
export const wordsOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
