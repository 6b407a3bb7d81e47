// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { Options, type OptionsProps } from "../../components/options/Options.tsx";
import { t } from "../support/invented-texts.ts";
import { emptyRoot, renderInEnglish } from "./popup-stage.tsx";

let root: HTMLElement;

beforeEach(() => {
  root = emptyRoot();
});

function show(change: Partial<OptionsProps> = {}): OptionsProps["actions"] {
  const props: OptionsProps = {
    allowed: [],
    excluded: [],
    kept: ["consent"],
    format: "markdown",
    notice: "",
    actions: { revokeSite: vi.fn(), cleanAgain: vi.fn(), chooseKept: vi.fn(), chooseFormat: vi.fn() },
    ...change,
  };
  renderInEnglish(root, <Options {...props} />);
  return props.actions;
}

const section = (id: string) => root.querySelector(`section[aria-labelledby="${id}"]`);

test("says how a site gets on each of the empty lists", () => {
  show();
  expect(section("sites")?.textContent).toContain("choose “Always”");
  expect(section("never-sites")?.textContent).toContain("choose “Never on this site”");
  expect(root.querySelectorAll("li")).toHaveLength(0);
});

test("lists the sites that are always and never cleaned, each with a button that removes it", () => {
  const { revokeSite, cleanAgain } = show({
    allowed: [{ pattern: "https://orlan.example/*", name: "orlan.example" }],
    excluded: [{ pattern: "https://velmora.example/*", name: "velmora.example" }],
  });
  const [stop] = section("sites")?.querySelectorAll("button") ?? [];
  const [again] = section("never-sites")?.querySelectorAll("button") ?? [];
  expect(stop?.textContent).toBe("Stop cleaning orlan.example");
  expect(again?.textContent).toBe("Clean velmora.example again");
  stop?.click();
  again?.click();
  expect(revokeSite).toHaveBeenCalledWith("https://orlan.example/*");
  expect(cleanAgain).toHaveBeenCalledWith("https://velmora.example/*");
});

test("removes every kind but consent dialogs until the reader chooses otherwise, and says that none is answered", () => {
  const { chooseKept } = show();
  const boxes = [...root.querySelectorAll<HTMLInputElement>("fieldset input[type=checkbox]")];
  expect(boxes.map(({ id, checked }) => [id, checked])).toEqual([
    ["remove-donation", true],
    ["remove-newsletter", true],
    ["remove-registration", true],
    ["remove-promotion", true],
    ["remove-other", true],
    ["remove-consent", false],
  ]);
  const hint = root.querySelector(`#${boxes.at(-1)?.getAttribute("aria-describedby")}`)?.textContent;
  expect(hint).toMatch(/nothing is agreed to and nothing refused.*may ask again/i);
  boxes.at(-1)?.click();
  expect(chooseKept).toHaveBeenLastCalledWith([]);
  boxes[0]?.click();
  expect(chooseKept).toHaveBeenLastCalledWith(["donation", "consent"]);
});

test("says why a choice could not be kept", () => {
  show({ notice: t("choiceNotKept", "the disk is full") });
  expect(root.querySelector("[role=status]")?.textContent).toBe("This choice could not be kept: the disk is full");
});

test("offers all formats and marks the chosen one", () => {
  const { chooseFormat } = show({ format: "html" });
  const radios = [...root.querySelectorAll<HTMLInputElement>("input[name=format]")];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ["markdown", false],
    ["text", false],
    ["html", true],
    ["json", false],
  ]);
  radios[0]?.click();
  expect(chooseFormat).toHaveBeenCalledWith("markdown");
});
