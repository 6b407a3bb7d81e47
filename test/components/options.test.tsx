// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { Options, type OptionsProps } from "../../components/options/Options.tsx";
import { formats } from "../../utils/summary/formats.ts";
import { t } from "../support/invented-texts.ts";

let root: HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  root = document.createElement("div");
  document.body.append(root);
});

function show(change: Partial<OptionsProps> = {}): OptionsProps {
  const props: OptionsProps = {
    sites: [],
    never: [],
    hideConsent: false,
    formats,
    format: "markdown",
    notice: "",
    revoke: vi.fn(),
    cleanAgain: vi.fn(),
    chooseConsent: vi.fn(),
    choose: vi.fn(),
    t,
    ...change,
  };
  act(() => render(<Options {...props} />, root));
  return props;
}

const section = (id: string) => root.querySelector(`section[aria-labelledby="${id}"]`);

test("says of each empty list how a site comes on it", () => {
  show();
  expect(section("sites")?.textContent).toContain("choose “Always”");
  expect(section("never-sites")?.textContent).toContain("choose “Never on this site”");
  expect(root.querySelectorAll("li")).toHaveLength(0);
});

test("lists the sites that are always and those that are never cleaned, each with its way back", () => {
  const { revoke, cleanAgain } = show({
    sites: [{ pattern: "https://orlan.example/*", name: "orlan.example" }],
    never: [{ pattern: "https://velmora.example/*", name: "velmora.example" }],
  });
  const [stop] = section("sites")?.querySelectorAll("button") ?? [];
  const [again] = section("never-sites")?.querySelectorAll("button") ?? [];
  expect(stop?.textContent).toBe("Stop cleaning orlan.example");
  expect(again?.textContent).toBe("Clean velmora.example again");
  stop?.click();
  again?.click();
  expect(revoke).toHaveBeenCalledWith("https://orlan.example/*");
  expect(cleanAgain).toHaveBeenCalledWith("https://velmora.example/*");
});

test("leaves consent dialogs until the reader says otherwise, and says that none is answered", () => {
  const { chooseConsent } = show();
  const box = root.querySelector<HTMLInputElement>("#hide-consent");
  expect(box?.checked).toBe(false);
  const hint = root.querySelector(`#${box?.getAttribute("aria-describedby")}`)?.textContent;
  expect(hint).toMatch(/nothing is agreed to and nothing refused.*may ask again/i);
  box?.click();
  expect(chooseConsent).toHaveBeenCalledWith(true);
  show({ hideConsent: true });
  expect(root.querySelector<HTMLInputElement>("#hide-consent")?.checked).toBe(true);
});

test("tells in words that a choice could not be kept", () => {
  show({ notice: t("choiceNotKept", "the disk is full") });
  expect(root.querySelector("[role=status]")?.textContent).toBe("This choice could not be kept: the disk is full");
});
