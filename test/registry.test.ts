import { expect, test } from "vitest";
import { PRIVACY_SENTENCES } from "../components/about/Privacy.tsx";
import messages from "../public/_locales/en/messages.json" with { type: "json" };
import { NOTICES } from "../utils/clean/engine/notices.ts";
import { REASONS } from "../utils/clean/reasons.ts";
import { detectors } from "../utils/facts/detectors.ts";
import { NOT_ARTICLE_REASONS } from "../utils/shared/not-article-reasons.ts";
import { FORMAT_NAMES } from "../utils/summary/format.ts";
import { expectationOf, SLUGS } from "./support/expectation.ts";
import { read, sources } from "./support/source-files.ts";

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
const keysThatStart = (prefix: string) => [...texts.keys()].filter((key) => new RegExp(`^${prefix}[A-Z]`).test(key));
const sorted = (names: Iterable<string>) => [...names].sort();

test("every list of message keys has exactly the messages of its name", () => {
  expect(sorted(keysThatStart("reason"))).toEqual(sorted(REASONS));
  expect(sorted(keysThatStart("note"))).toEqual(sorted(NOTICES));
  expect(sorted(keysThatStart("notArticle"))).toEqual(sorted(NOT_ARTICLE_REASONS));
  expect(sorted(keysThatStart("format"))).toEqual(sorted(Object.values(FORMAT_NAMES)));
});

test("every message is used, and every message that the manifest names is there", () => {
  const shipped = [
    ...sources("entrypoints", "components", "utils").map(({ code }) => code),
    read("wxt.config.ts"),
  ].join("\n");
  const named = [...shipped.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? "");
  expect(named.filter((key) => !texts.has(key))).toEqual([]);
  // The compiler holds the keys in the code to the messages; here is the other direction.
  const nameOf = (key: string) => key.replace(/_(?:one|other)$/, "");
  // A hint is shown below the heading of the same name.
  const isUsed = (name: string) => [name, name.replace(/Hint$/, "")].some((known) => shipped.includes(`"${known}"`));
  expect([...texts.keys()].filter((key) => !named.includes(key) && !isUsed(nameOf(key)))).toEqual([]);
});

test("the README lists the formats, by their names and in their order", () => {
  const [, table = ""] = read("README.md").split(/^\| format .*\n\|[ |-]+\n/m);
  const [rows = ""] = table.split("\n\n");
  const names = rows.split("\n").map((row) => row.split("|")[1]?.trim());
  expect(names).toEqual(Object.values(FORMAT_NAMES).map((nameKey) => texts.get(nameKey)));
});

test("every detector has fixtures that say what it finds", () => {
  const stated = SLUGS.map((slug) => expectationOf(slug).facts ?? {});
  const having = (name: string) => stated.filter((facts) => Object.keys(facts).includes(name)).length;
  const few = detectors.map(({ name }) => name).filter((name) => having(name) < 3);
  expect(few).toEqual([]);
});

test("PRIVACY.md and the options page make the same promise, sentence by sentence", () => {
  const [, , ...lines] = read("PRIVACY.md").trimEnd().split("\n");
  expect(lines).toEqual(PRIVACY_SENTENCES.map((key) => texts.get(key)));
});
