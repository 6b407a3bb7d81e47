import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

// A Wednesday.
const findEvent = (text: string) => findFacts(plainTextInput(text, "2026-05-06"), detectors, ENGLISH).event;
const dayOf = (text: string) => findEvent(text).when?.value?.slice(0, 10) ?? null;

test.each([
  "Karl Orth has died aged 90.\n\nAnna Dahl, the mayor, said on Monday that the town would name a street after him.",
  "The bridge over the wide river is to open next year, the council said, after a long delay and many complaints from people in the town.\n\nKarl Moe was arrested on Monday.",
  "The bridge over the wide river is to open next year.\n\nThe mayor was arrested on Monday.",
  "Senator Walt Pruitt of Kelborg has resigned.\n\nSenator Walt Pruitt of Kelborg had married on Monday.",
  "Police in Kelborg have seized another six boats in the harbour over unpaid port fees.\n\nPolice had seized four boats in the harbour over port fees on Monday.",
  "Police in Kelborg have seized six boats in the harbour.\n\nPolice seized four boats in the harbour on Monday.",
  "On April 1, Karl Moe won nine seats of the town council.\n\nYesterday's count of the council did the town no favours.",
  "The mayor Anna Dahl was drawn into a row over fines for anglers by councillors.\n\nThe fines for anglers are among changes made in rules published yesterday.",
  "A new study shows half of bakers work at night, despite pressure to get bread ready in time for Monday.",
  "The mill of Kelborg will close in autumn.\n\nAnna Dahl told her staff on Tuesday that she was sorry.",
])("takes no day of a sentence about something else: %j", (text) => {
  expect(dayOf(text)).toBeNull();
});

test.each([
  ["Karl Orth died on Monday.\n\nAnna Dahl, the mayor, said on Tuesday that he was a friend.", "2026-05-04"],
  ["The council of Kelborg has fined the mayor.\n\nThe council fined the mayor on Monday for fraud.", "2026-05-04"],
  ["The high court of Kelborg cleared the mayor of fraud.\n\nThe judges ruled Monday.", "2026-05-04"],
  ["Rebels attacked a camp near Kelborg.\n\nThe attack on Monday took two hours.", "2026-05-04"],
  ["Rebels attacked a camp near Kelborg.\n\nMonday's attack on the camp took two hours.", "2026-05-04"],
  ["Police seized six boats in Kelborg.\n\nPolice seized 6 boats on Monday.", "2026-05-04"],
  ["Police seized six boats in Kelborg.\n\nPolice seized six boats on Monday after a storm had hit.", "2026-05-04"],
  [
    "Ferry sinks off Kelborg harbour\n\nA ferry with nine people on board sank off the harbour on Monday.",
    "2026-05-04",
  ],
])("takes the day of the act's own sentence, or of one that tells it again: %j", (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  '"They told me to wait," Navarro told supporters in Duluth Falls.',
  "“Thank you,” she said at a hotel in Duluth Falls.",
])("takes no place of a statement about the event: %j", (sentence) => {
  const act = "State Treasurer Elena Navarro defeated Senator Walt Pruitt on Tuesday.";
  expect(findEvent(`${act}\n\n${sentence}`).where).toBeNull();
});

test("takes the place of a sentence that tells the event again", () => {
  expect(findEvent("A ferry sank on Monday.\n\nThe ferry sank near Leeds.").where?.text).toBe("Leeds");
  expect(findEvent("A bomb exploded on Friday.\n\nThe blast in Leeds killed two.").where?.text).toBe("Leeds");
});
