import { expect, test } from "vitest";
import { checkedMessage } from "../../utils/browser/messages.ts";

const own = "factbox-id";
const sender = { id: own, tab: { id: 7 }, frameId: 0 };

test("takes the extension's own message from a tab's top frame", () => {
  expect(checkedMessage({ type: "cleaned", count: 3 }, sender, own)).toEqual({
    message: { type: "cleaned", count: 3 },
    tabId: 7,
  });
});

test.each([
  ["another extension", { type: "cleaned", count: 3 }, { ...sender, id: "other" }],
  ["no tab", { type: "cleaned", count: 3 }, { id: own, frameId: 0 }],
  ["an inner frame", { type: "cleaned", count: 3 }, { ...sender, frameId: 4 }],
  ["another type", { type: "open", count: 3 }, sender],
  ["a count that is no number", { type: "cleaned", count: "3" }, sender],
  ["a count below nought", { type: "cleaned", count: -1 }, sender],
  ["a count beyond reason", { type: "cleaned", count: 1e9 }, sender],
  ["nothing", null, sender],
])("refuses a message with %s", (_, value, from) => {
  expect(checkedMessage(value, from, own)).toBeNull();
});
