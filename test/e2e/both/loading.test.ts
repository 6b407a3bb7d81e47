import { expect } from "vitest";
import { openStuck, serveStuck } from "../serve-stuck.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";
import { countOf, hasState, isSeen, stateOf, waitUntil, wordsAt } from "../views.ts";

const LAID = "const over = veil(); over.innerHTML = WORDS; document.body.append(over);";
const STORY = storyPage({ style: "body { overflow: hidden; }", script: LAID });
const SCRIPT = '<script src="/never.js"></script>';
const LOADING = `document.querySelector(".status")?.textContent === "The page is still loading."`;

test.for([
  ["a script at its end", STORY.replace("</body>", `${SCRIPT}</body>`)],
  ["a deferred script", STORY.replace("</head>", '<script defer src="/never.js"></script></head>')],
  ["a module", STORY.replace("</body>", '<script type="module" src="/never.js"></script></body>')],
  [
    "a style sheet in its body",
    STORY.replace("</body>", '<link rel="stylesheet" href="/never.css"><script>1</script></body>'),
  ],
  ["its own connection", STORY],
])(
  "a page that still waits for %s is read, and said to have been loading",
  async ([what = "", body = ""], { visit, onTestFinished }) => {
    const served = await serveStuck(body, what === "its own connection");
    onTestFinished(served.close);
    const page = await openStuck(visit, served);
    await waitUntil(page, "document.querySelector('#over') !== null");
    const popup = await visit.click(page);
    await expect.poll(() => stateOf(popup)).toBe("facts");
    await expect.poll(() => wordsAt(popup, "h1")).toBe("Ferry to sail through the winter");
    await expect.poll(() => wordsAt(popup, ".state-title")).toBe("The page was still loading when it was read.");
    // What the popup does in the page waits for nothing either.
    await waitUntil(page, `!${isSeen("#over")}`);
    await popup.evaluate("document.querySelector('#undo-removals').click()");
    await waitUntil(page, isSeen("#over"));
    await popup.evaluate("document.querySelector('#mark-facts').click()");
    await waitUntil(popup, "document.querySelector('#mark-facts').ariaPressed === 'true'");
    await popup.close();
    // Once it has loaded, it is read anew, and nothing more is said.
    served.release();
    await waitUntil(page, "document.readyState === 'complete'");
    const again = await visit.click(page);
    await expect.poll(() => stateOf(again)).toBe("facts");
    expect(await countOf(again, ".state")).toBe(0);
  },
);

test("a page without a word yet is waited for, and said to be loading", async ({ browser, visit, onTestFinished }) => {
  const served = await serveStuck(STORY.replace("<body>", `<body>${SCRIPT}`));
  onTestFinished(served.close);
  const page = await openStuck(visit, served);
  await waitUntil(page, "document.querySelector('script[src]') !== null");
  const popup = await browser.clickToolbar(page);
  onTestFinished(popup.close);
  await waitUntil(popup, LOADING);
  await page.evaluate("new Promise((done) => setTimeout(done, 3_000, true))");
  await expect.poll(() => popup.evaluate(LOADING)).toBe(true);
  served.release();
  await waitUntil(popup, hasState("facts"));
  expect(await countOf(popup, ".state")).toBe(0);
});
