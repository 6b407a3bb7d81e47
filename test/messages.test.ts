import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import english from "../public/_locales/en/messages.json" with { type: "json" };
import { faultsOfMessages, type Messages } from "./support/message-faults.ts";
import { ROOT, read, sources } from "./support/source-files.ts";

const FOLDERS = readdirSync(join(ROOT, "public/_locales"));
const messagesIn = (folder: string): Messages => JSON.parse(read(`public/_locales/${folder}/messages.json`));

test.each(FOLDERS)("the messages in _locales/%s are complete", (folder) => {
  expect(faultsOfMessages(messagesIn(folder), english, folder.replace("_", "-"))).toEqual([]);
});

test("no file of messages names a key twice", () => {
  for (const folder of FOLDERS) {
    const keys = [...read(`public/_locales/${folder}/messages.json`).matchAll(/^ {2}"(\w+)": \{/gm)].map(
      ([, key]) => key,
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(keys).toEqual(Object.keys(messagesIn(folder)));
  }
});

const LABELS = /[“„«]\s?([^“”„«»]+?)\s?[”“»]/g;

/** Quotes Firefox's own menu, which no message of the extension names. */
const OF_BROWSERS = ["welcomePinFirefox"];

test("a message quotes another one as a value, so that both stay the same", () => {
  for (const folder of FOLDERS) {
    const quoting = Object.entries(messagesIn(folder)).flatMap(([key, { message }]) =>
      [...message.matchAll(LABELS)].filter(([, label]) => !/^\$\d$/.test(label ?? "")).map(() => key),
    );
    expect(quoting, folder).toEqual(OF_BROWSERS);
  }
});

const placeholders = (words: string) => [...new Set(words.match(/\$\d/g) ?? [])].sort();

test("every message describes itself to translators in one sentence that names its placeholders", () => {
  for (const [key, { message, description }] of Object.entries(english)) {
    expect(description, key).toMatch(/^[A-Z].{15,130}\.$/);
    expect(placeholders(description), key).toEqual(placeholders(message));
  }
  const descriptions = Object.values(english).map(({ description }) => description);
  expect(descriptions.filter((one, index) => descriptions.indexOf(one) !== index)).toEqual([]);
});

test("every message that the code asks for is there", () => {
  const shipped = sources("entrypoints", "components", "utils").map(({ code }) => code);
  const asked = shipped.flatMap((code) => [...code.matchAll(/\bt\(\s*"(\w+)"/g)].map(([, key]) => key ?? ""));
  const counted = shipped.flatMap((code) =>
    [...code.matchAll(/\bt\.plural\(\s*"(\w+)"/g)].map(([, key]) => `${key}_other`),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(counted.length).toBeGreaterThan(2);
  expect([...asked, ...counted].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

const ENGLISH: Messages = {
  localeTag: { message: "en" },
  quotes_one: { message: "$1 quote" },
  quotes_other: { message: "$1 quotes" },
  mention: { message: "Mention $1 of $2" },
};
const UKRAINIAN: Messages = {
  localeTag: { message: "uk" },
  quotes_one: { message: "одна цитата" },
  quotes_few: { message: "$1 цитати" },
  quotes_many: { message: "$1 цитат" },
  quotes_other: { message: "$1 цитати" },
  mention: { message: "Згадка $1 з $2" },
};

test("a language with its own plural forms is complete", () => {
  expect(faultsOfMessages(UKRAINIAN, ENGLISH, "uk")).toEqual([]);
  expect(faultsOfMessages(ENGLISH, ENGLISH, "en")).toEqual([]);
});

test.each<[string, Record<string, { message: string } | null>, string]>([
  ["a missing message", { mention: null }, "mention is missing"],
  ["a missing plural form", { quotes_few: null }, "quotes_few is missing"],
  ["a message of another version", { gone: { message: "зайве" } }, "gone is not one of the messages"],
  ["a plural form of another language", { quotes_two: { message: "$1" } }, "quotes_two is not one of the messages"],
  ["a lost value", { mention: { message: "Згадка $1" } }, "mention has the values $1, not $1,$2"],
  ["an added value", { quotes_many: { message: "$1 з $2" } }, "quotes_many has the values $1,$2, not $1"],
  ["an empty message", { quotes_one: { message: " " } }, "quotes_one is empty"],
  ["a broken placeholder", { mention: { message: "$1 $ $2" } }, "mention has a $ that is no placeholder"],
  ["the tag of another language", { localeTag: { message: "ru" } }, "localeTag is not uk"],
])("%s is a fault", (_, change, fault) => {
  const changed = Object.entries({ ...UKRAINIAN, ...change }).flatMap(([key, message]) =>
    message ? [[key, message] as const] : [],
  );
  expect(faultsOfMessages(Object.fromEntries(changed), ENGLISH, "uk")).toContain(fault);
});
