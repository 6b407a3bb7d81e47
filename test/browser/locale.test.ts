import { expect, test } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };

const placeholders = (words: string) => [...new Set(words.match(/\$\d/g) ?? [])].sort();

test("every message describes itself to translators in one sentence that names its placeholders", () => {
  for (const [key, { message, description }] of Object.entries(messages)) {
    expect(description, key).toMatch(/^[A-Z].{15,130}\.$/);
    expect(placeholders(description), key).toEqual(placeholders(message));
  }
  expect(new Set(Object.values(messages).map(({ description }) => description)).size).toBe(
    Object.keys(messages).length,
  );
});
