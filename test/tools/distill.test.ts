import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/source-files.ts";

const run = (args: string[], input = "") =>
  spawnSync(process.execPath, ["tools/distill/distill.ts", ...args], { cwd: ROOT, input, encoding: "utf8" });
const lines = (input: unknown[]) =>
  `${input.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")}\n`;

test("answers every line in its place, errors in words, and says so at the end", () => {
  const text = "Ada Brel, the mayor of Orlan, said on Thursday that\u2028it rained.";
  const { stdout, status } = run(
    ["--jsonl"],
    lines([
      { id: 1, text, published: "2026-03-16" },
      "{broken",
      { id: 3 },
      { id: 4, text: "It rained.", html: "<p>" },
      { id: "five", text: "" },
    ]),
  );
  const answers = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([1, null, 3, 4, "five"]);
  expect(answers[0].article.text).toBe(text);
  expect(answers[0].facts.dates).toContainEqual(
    expect.objectContaining({ text: "Thursday", value: "2026-03-12", kind: "date" }),
  );
  expect(answers[1].error).toMatch(/^not JSON/);
  expect(answers[2].error).toMatch(/neither/);
  expect(answers[3].error).toMatch(/exclude/);
  expect(answers[4].facts.parties).toEqual([]);
  expect(status).toBe(1);
});

test("reads past a byte order mark and blank lines, and refuses a day that does not exist", () => {
  const line = (published: string) => JSON.stringify({ id: published, text: "It rained on Monday.", published });
  const { stdout, status } = run(["--jsonl"], `\uFEFF${line("2026-02-27")}\n \t\r\n${line("2026-02-31")}\n`);
  const [first, second, ...others] = stdout
    .trimEnd()
    .split("\n")
    .map((answer) => JSON.parse(answer));
  expect(first).toMatchObject({ id: "2026-02-27", facts: { dates: [{ value: "2026-02-23" }] } });
  expect(first.warnings).toBeUndefined();
  expect(second.warnings).toEqual(['"published" is no ISO 8601 date and was not used']);
  expect([others, status]).toEqual([[], 0]);
});

describe("pages", () => {
  const paragraph =
    "<p>The harbour of Velmora reopened on Tuesday after a storm had closed it for eleven days, its authority said in a statement.</p>";
  const html = `<head><meta property="og:type" content="article"></head><body><article><h1>Harbour reopens</h1>${paragraph.repeat(4)}</article></body>`;
  const brief = `<meta property="og:type" content="article"><p>${"The harbour of Velmora reopened on Tuesday, its authority said. ".repeat(5)}</p>`;
  const input = [
    { id: "a", html, url: "https://velmora.example/a", published: "None" },
    { id: 2, html: "<title>Page not found</title><h1>404</h1>" },
    { id: 3, html: brief },
  ];
  const { stdout, status } = run(["--jsonl"], lines(input));
  const [page, none, article] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

  test("are answered, with what of the request could not be used", () => {
    expect(page).toMatchObject({
      id: "a",
      state: "article",
      article: { title: "Harbour reopens" },
      warnings: [expect.stringMatching(/published/)],
    });
    expect(page.timing.articleMs).toBeGreaterThan(0);
    expect(status).toBe(0);
  });

  test("that are no article say what they are, and an article has no reason", () => {
    expect(none).toMatchObject({ state: "not-an-article", reason: "notArticleError" });
    expect(article.state).toBe("article");
    expect(article).not.toHaveProperty("reason");
  });
});

test("writes files in the format asked, and names what cannot be read", () => {
  const { stdout, stderr, status } = run(["--format", "text", "test/pages/short-brief/page.html", "nowhere.html"]);
  expect(stdout).toMatch(/^Two rescued after trawler sinks/);
  expect(stderr).toMatch(/nowhere\.html/);
  expect(status).toBe(1);
});

test("says how it is used where the options are wrong, and when it is asked", () => {
  const help = run(["--help"]);
  expect(help.stdout).toMatch(/^usage:/);
  expect(help.status).toBe(0);
  const { stderr, status } = run(["--format", "pdf", "a.html"]);
  expect(stderr).toMatch(/no format "pdf"[\s\S]*usage:/);
  expect(status).toBe(2);
});
