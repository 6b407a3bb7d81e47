import { expect, test } from "vitest";
import { detectors } from "../../utils/facts/detectors.ts";
import { bareText, findFacts } from "../../utils/facts/reading.ts";
import { ENGLISH } from "../tagger.ts";

const tell = (text: string) => findFacts(bareText(text, "2026-03-16"), detectors, ENGLISH).event;

test("tells who did what, when and where, in the lead's own words", () => {
  const event = tell(
    "ORLAN, Scotland — The port authority closed its ferry terminal on Thursday after divers found cracks. Nobody was hurt.",
  );
  expect(event).toMatchObject({
    who: { text: "The port authority" },
    when: { text: "Thursday", value: "2026-03-12" },
    where: { text: "ORLAN" },
  });
  expect(event.what?.text).toMatch(/^closed its ferry terminal/);
});

test("answers nothing where the text says nothing", () => {
  expect(tell("")).toEqual({ who: null, what: null, when: null, where: null });
  expect(tell("It rained. It went on raining.")).toMatchObject({ when: null, where: null });
});
