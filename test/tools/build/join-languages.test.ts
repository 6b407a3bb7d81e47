import { expect, test } from "vitest";
import { joinLanguages } from "../../../tools/build/join-languages.ts";
import { allLanguages } from "../../../utils/shared/word-lists.ts";

const LISTS = { label: { de: ["stand"], en: ["as of", "updated"] }, mark: ["©"] };

test("joins lists by language, which read as before", () => {
  const joined = joinLanguages(LISTS, "");
  expect(joined).toEqual({ label: ["stand", "as of", "updated"], mark: ["©"] });
  expect(allLanguages(Object(joined).label)).toEqual(allLanguages(LISTS.label));
});

test("leaves alone lists under other keys, and those that are read by language", () => {
  const byPlace = { role: { anywhere: ["editor"], wordStart: ["photo"] } };
  expect(joinLanguages(byPlace, "")).toEqual(byPlace);
  expect(joinLanguages(LISTS, "label")).toEqual(LISTS);
});
