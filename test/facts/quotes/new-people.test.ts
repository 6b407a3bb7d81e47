import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

test.each([
  [
    "a relative in apposition",
    "“You slept on watch,” Judge Helena Roe told him. Verne’s sister, Clara, wept. “He is no monster,” she told reporters.",
  ],
  [
    "a name that is not known",
    "Ilse Kranz shook her head. “It is a lie,” Kranz shouted. Stroud warned her to stay calm. “I will not have shouting here.”",
  ],
  [
    "the same with a pronoun",
    "Paul Dent shook his head. “It is a lie,” Dent shouted. Stroud refused to believe him. “I will not have shouting here,” he said.",
  ],
  [
    "words of another source in between",
    "Paul Dent shook his head. “It is a lie,” Dent said. Olaf Brel said the log was clear. “Every page of it is stamped.”",
  ],
  [
    "a pronoun after an open one",
    "“The peel keeps,” said Mary Tanaka. Rita Moe, a chemist, was wary. “Plums forgive a lot,” she said. She said that berries had not been tried.",
  ],
  [
    "a sentence of the last source that names another",
    "Tennis player Lena Fors beat Ruta Balode in three sets. “I was dead on my feet,” Fors said. “She knows what she did,” Balode said later. Fors said she did not know what Balode meant. “Maybe the grunting,” she said with a smile.",
  ],
  [
    "a man whom the text called he",
    "Her son, Alain, said the house was cold. “She hummed to the end,” he said. The tuner never forgave that. “He was right,” she said in May.",
  ],
  [
    "a name in a clause in brackets",
    "Given its theme (the first song even samples the voice of the pilot Karl Moe) the record let Luka mourn.\n\n“When you look at that boat, you think of home,” he says.",
  ],
])("leaves words open after %s", (_, text) => {
  expect(lastSpeaker(text)).toBeNull();
});

test.each([
  [
    "the speaker's own name",
    "Ilse Kranz shook her head. “It is a lie,” Kranz shouted. Kranz raised a fist. “I will not have it.”",
    "Ilse Kranz",
  ],
  [
    "a noun without an article",
    "Ilse Kranz shook her head. “It is a lie,” Kranz shouted. Laughter followed. “I will not have it.”",
    "Ilse Kranz",
  ],
  [
    "a phrase in front of the subject",
    "Paul Dent shook his head. “It is a lie,” Dent said. Despite repeated calls, Dent sat down. “I am done,” he said.",
    "Paul Dent",
  ],
  [
    "further words of the same source",
    "Paul Dent shook his head. “It is a lie,” Dent said. He added that the log was clear. “Every page of it is stamped.”",
    "Paul Dent",
  ],
  [
    "the time of a live report",
    "14:05 Mayor Paul Dent says the weir will hold. “It has held for ages,” he says.",
    "Paul Dent",
  ],
  ["another name in brackets", "Paul Dent (Tolland) won the race. “I am done,” he said.", "Paul Dent"],
])("keeps the speaker after %s", (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test("takes no wish to be unnamed for a statement", () => {
  expect(() => lastSpeaker("A clerk, who asked not to be named, left at noon.")).toThrow();
});
