// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { Example } from "../../components/about/Example.tsx";
import { ExampleArticle } from "../../components/about/ExampleArticle.tsx";
import { Welcome } from "../../components/about/Welcome.tsx";
import { wordsOf } from "./options-stage.tsx";
import { emptyRoot, renderInEnglish } from "./popup-stage.tsx";

let root: HTMLElement;

beforeEach(() => {
  root = emptyRoot();
});

const pin = () => wordsOf(root.querySelector("[aria-labelledby=welcome-pin]"));

test("says in three pictures what Factbox does, and what it may see", () => {
  renderInEnglish(root, <Welcome keys="Alt+Shift+F" isFirefox={false} openOptions={vi.fn()} />);
  expect(root.querySelectorAll(".welcome-steps svg")).toHaveLength(3);
  expect(wordsOf(root.querySelector("[aria-labelledby=welcome-privacy]"))).toContain("only when you click its button");
  expect(root.querySelector("#open-example")?.getAttribute("href")).toBe("/example.html");
});

test("says how the button is pinned in this browser, and which keys open it", () => {
  const openOptions = vi.fn();
  renderInEnglish(root, <Welcome keys="Alt+Shift+F" isFirefox={false} openOptions={openOptions} />);
  expect(pin()).toContain("then the pin beside Factbox");
  expect(pin()).toContain("press Alt+Shift+F");
  renderInEnglish(root, <Welcome keys="" isFirefox openOptions={openOptions} />);
  expect(pin()).toContain("Pin to Toolbar");
  expect(pin()).toContain("has given Factbox no keys");
  root.querySelector<HTMLButtonElement>("#open-options")?.click();
  expect(openOptions).toHaveBeenCalledOnce();
});

const GUIDE = { removed: 0, notice: "", click: vi.fn(), putBack: vi.fn(), page: <p>page</p>, facts: null };
const status = () => wordsOf(root.querySelector("#example-status"));

test("the example says that it is one, and what a click did", () => {
  renderInEnglish(root, <Example {...GUIDE} state="waiting" />);
  expect(wordsOf(root.querySelector(".example-guide"))).toContain("This page is an example.");
  root.querySelector<HTMLButtonElement>("#example-click")?.click();
  expect(GUIDE.click).toHaveBeenCalledOnce();
  renderInEnglish(root, <Example {...GUIDE} state="reading" />);
  expect(status()).toBe("Reading the article…");
  expect(root.querySelector<HTMLButtonElement>("#example-click")?.disabled).toBe(true);
  renderInEnglish(root, <Example {...GUIDE} state="read" removed={2} facts={<p>facts</p>} />);
  expect(status()).toBe("2 things removed from this page");
  root.querySelector<HTMLButtonElement>("#example-put-back")?.click();
  expect(GUIDE.putBack).toHaveBeenCalledOnce();
  renderInEnglish(root, <Example {...GUIDE} state="read" facts={<p>facts</p>} />);
  expect(status()).toBe("Nothing removed from this page");
  renderInEnglish(root, <Example {...GUIDE} state="failed" />);
  expect(status()).toBe("The example could not be read. Load this page again.");
});

test("the example's page has an article, a newsletter box and an appeal, all in English", () => {
  renderInEnglish(root, <ExampleArticle now={new Date("2026-03-12T10:00:00Z")} />);
  const page = root.querySelector(".example-page");
  expect(page?.getAttribute("lang")).toBe("en");
  expect(wordsOf(page?.querySelector("time"))).toBe("March 12, 2026");
  expect(wordsOf(page?.querySelector("article"))).toContain("will vote on the fares on March 21, 2026");
  expect(page?.querySelectorAll(".example-newsletter, .example-appeal")).toHaveLength(2);
});
