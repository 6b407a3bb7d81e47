// @vitest-environment happy-dom
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { Phrase } from "../../components/facts/Phrase.tsx";
import { TranslateProvider } from "../../components/hooks/use-translate.ts";
import { Shortcuts } from "../../components/popup/Shortcuts.tsx";
import german from "../../public/_locales/de/messages.json" with { type: "json" };
import french from "../../public/_locales/fr/messages.json" with { type: "json" };
import { createTranslator } from "../../utils/summary/translate.ts";
import { emptyRoot } from "./popup-stage.tsx";

/** Renders components in a language. Returns the element that holds them. */
function renderIn(locale: string, table: Readonly<Record<string, { message: string }>>, children: ComponentChild) {
  const root = emptyRoot();
  const value = { t: createTranslator(table), locale };
  act(() => render(<TranslateProvider value={value}>{children}</TranslateProvider>, root));
  return root;
}

test("names the keys as keyboards in the reader's language have them", () => {
  const capsIn = (locale: string, table: typeof german | typeof french) =>
    [
      ...renderIn(
        locale,
        table,
        <Shortcuts hasLetterKeys={true} chooseLetterKeys={vi.fn()} close={vi.fn()} />,
      ).querySelectorAll("kbd"),
    ].map(({ textContent }) => textContent);
  expect(capsIn("de", german)).toEqual(
    expect.arrayContaining(["Pos1", "Ende", "Eingabe", "Esc", "Umschalt+C", "Umschalt+N", "c", "?"]),
  );
  expect(capsIn("fr", french)).toEqual(expect.arrayContaining(["Début", "Fin", "Entrée", "Échap", "Maj+C"]));
});

test("a language says where an article's words stand in a sentence of the interface", () => {
  const words = <b>die Wand hält</b>;
  const phrase = (message: string) =>
    renderIn("de", { says: { message } }, <Phrase message="says">{words}</Phrase>).innerHTML;
  const own = (text: string) => `<span class="ui-text" lang="de">${text}</span>`;
  expect(phrase("sagt: $1")).toBe(`${own("sagt: ")}<b>die Wand hält</b>`);
  expect(phrase("$1, sinngemäß")).toBe(`<b>die Wand hält</b>${own(", sinngemäß")}`);
});
