import { expect, test } from "vitest";
import { parseMessage, parseRevoked } from "../../utils/browser/messages.ts";

const own = "factbox-id";
const url = "https://orlan.example/story";
const sender = { id: own, tab: { id: 7 }, frameId: 0, url };

test("accepts the extension's own message from a tab's top frame", () => {
  expect(parseMessage({ type: "cleaned", count: 3, limited: false }, sender, own)).toEqual({
    message: { type: "cleaned", count: 3, limited: false },
    tabId: 7,
    url,
  });
  expect(parseMessage({ type: "returned" }, sender, own)).toEqual({ message: { type: "returned" }, tabId: 7, url });
  expect(parseMessage({ type: "never" }, sender, own)).toEqual({ message: { type: "never" }, tabId: 7, url });
  const phrases = { type: "phrases", languages: ["pl", "zh"] };
  expect(parseMessage(phrases, sender, own)).toEqual({ message: phrases, tabId: 7, url });
});

test.each([
  ["another extension", { type: "cleaned", count: 3, limited: false }, { ...sender, id: "other" }],
  ["no tab", { type: "cleaned", count: 3, limited: false }, { id: own, frameId: 0 }],
  ["an inner frame", { type: "cleaned", count: 3, limited: false }, { ...sender, frameId: 4 }],
  ["an inner frame's wish", { type: "never" }, { ...sender, frameId: 4 }],
  ["another type", { type: "open", count: 3, limited: false }, sender],
  ["a count that is not a number", { type: "cleaned", count: "3", limited: false }, sender],
  ["a negative count", { type: "cleaned", count: -1, limited: false }, sender],
  ["a count that no page reaches", { type: "cleaned", count: 1e9, limited: false }, sender],
  ["no access", { type: "cleaned", count: 3 }, sender],
  ["an access that is not a boolean", { type: "cleaned", count: 3, limited: "no" }, sender],
  ["languages that are no list", { type: "phrases", languages: "pl" }, sender],
  ["a language that is a path", { type: "phrases", languages: ["../models/en"] }, sender],
  ["nothing", null, sender],
])("rejects a message with %s", (_, value, origin) => {
  expect(parseMessage(value, origin, own)).toBeNull();
});

const revoked = { type: "revoked", sites: ["https://orlan.example/*"] };

test("accepts the background's message about revoked sites", () => {
  expect(parseRevoked(revoked, { id: own }, own)).toEqual(revoked.sites);
});

test.each([
  ["another extension", revoked, { id: "other" }],
  ["a tab", revoked, sender],
  ["another type", { ...revoked, type: "cleaned" }, { id: own }],
  ["sites that are not strings", { ...revoked, sites: [4] }, { id: own }],
  ["no sites", { type: "revoked" }, { id: own }],
  ["nothing", undefined, { id: own }],
])("rejects a message about revoked sites from %s", (_, value, origin) => {
  expect(parseRevoked(value, origin, own)).toBeNull();
});
