import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the names of those to whom the quotations of a text are given; null where they stay open. */
function speakers(text: string, language: string): (string | null)[] {
  const model = language === "en" ? ENGLISH : null;
  const facts = findFacts({ ...plainTextInput(text, null), language }, [parties, quotes], model);
  return facts.quotes.filter(({ kind }) => kind !== "indirect").map((quote) => partyOf(quote, facts)?.name ?? null);
}

test.each([
  [
    "en",
    "Karl Moe was questioned. “No,” Moe said. “And where did you sleep?” “I slept in the wheelhouse,” he said.",
    ["Karl Moe", null, "Karl Moe"],
  ],
  ["en", "Karl Moe shook his head. “The net is torn,” Moe said. “Who tore it?” “Nobody.”", ["Karl Moe", null]],
  [
    "de",
    "„Das Netz ist heil“, sagte Jonas Moe. „Und wo haben Sie geschlafen?“ „Im Steuerhaus bei den Netzen“, sagte Moe.",
    ["Jonas Moe", null, "Jonas Moe"],
  ],
])("gives a question no speaker where an answer follows at once, in %s: %s", (language, text, names) => {
  expect(speakers(text, language)).toEqual(names);
});

test.each([
  [
    "en",
    "Karl Moe shook his head. “The net is torn,” Moe said. “I saw it all.” “So did I,” said Ada Brel. “We both ran.”",
    ["Karl Moe", "Karl Moe", "Ada Brel", "Ada Brel"],
  ],
  ["en", "Karl Moe shook his head. “The net is torn,” Moe said. “Who tore it?”", ["Karl Moe", "Karl Moe"]],
  ["de", "„Das Netz ist heil“, sagte Jonas Moe am Montag. „Wir haben alles geflickt.“", ["Jonas Moe", "Jonas Moe"]],
])("gives words that go on to the last speaker, in %s: %s", (language, text, names) => {
  expect(speakers(text, language)).toEqual(names);
});

test.each([
  ["de", "Am Montag kam Anna Brel. Den „Tag der offenen Tür am alten Siel“ besucht Anna Brel im Mai.", []],
  ["de", "Am Montag kam Anna Brel. Im Film „Der letzte Winter am Siel“ spielt Anna Brel die Wirtin.", []],
  ["es", "Llegó la alcaldesa Ana Brel. La obra «El muelle de los tristes vientos» ganó Ana Brel en mayo.", []],
  ["de", "Am Montag kam Anna Brel. „Das Siel ist wieder dicht!“, freut sich Anna Brel.", ["Anna Brel"]],
  ["de", "Am Montag kam Anna Brel. „Das Siel ist wieder dicht“, lacht Anna Brel und geht.", ["Anna Brel"]],
  ["es", "Llegó la alcaldesa Ana Brel. «¿Quién paga todo este muelle?» preguntó Ana Brel.", ["Ana Brel"]],
])(
  "takes a verb without a comma for an attribution only if it is one of speech, in %s: %s",
  (language, text, names) => {
    expect(speakers(text, language)).toEqual(names);
  },
);

test.each([
  ["de", "Wie Anna Brel sagte, habe Jonas Moe ihr geschrieben: „Das Siel ist wieder dicht.“", [null]],
  ["de", "Anna Brel sagte, er habe ihr geschrieben: „Das Siel ist wieder dicht.“", [null]],
  ["de", "Anna Brel zitierte Jonas Moe mit den Worten: „Das Siel ist wieder dicht.“", [null]],
  ["es", "Ana Brel citó a Juan Moe: «El dique está cerrado para todos.»", [null]],
  ["fr", "Anne Brel a cité Jean Moe : « La digue est fermée pour tous. »", [null]],
  ["fr", "Anne Brel affirme que Jean Moe lui a écrit : « La digue est fermée pour tous. »", ["Jean Moe"]],
  ["de", "Anna Brel schloss mit den Worten: „Das Siel ist wieder dicht.“", ["Anna Brel"]],
  ["de", "Anna Brel sagte, sie sei müde, und fügte hinzu: „Das Siel ist wieder dicht.“", ["Anna Brel"]],
])("gives the teller no retold words, in %s: %s", (language, text, names) => {
  expect(speakers(text, language)).toEqual(names);
});

test.each([
  ["en", "“Is that our net?” asked Ada Brel.\n\n“No,” said Karl Moe.\n\n“Then whose is it?”\n\n“I have no idea.”"],
  [
    "en",
    "“Is that our net?” asked Ada Brel.\n\n“No,” said Karl Moe.\n\n“Then we must look for its owner before dark.”",
  ],
  ["en", "Karl Moe shook his head. “Nobody can sail tonight,” said Moe.\n\n“And why is that so?”"],
  ["de", "„Das Netz ist ganz zerrissen“, sagte Jonas Moe.\n\n„Und wer hat es zerrissen?“"],
  ["fr", "« Le filet est tout déchiré », a dit Jean Moe.\n\n« Et qui donc a fait cela ? »"],
])("gives another's turn no speaker, in %s: %s", (language, text) => {
  const names = speakers(text, language);
  const attributed = names.filter((name) => name !== null);
  expect(attributed).toHaveLength(text.match(/ (?:asked|said|sagte|a dit) /g)?.length ?? 0);
});

test.each(["Nobody tore it,", "No, and I shall say so to anyone who asks,"])(
  "gives a paragraph that goes on to the last speaker: %s",
  (words) => {
    const text = `“Did you tear the net?” asked Ada Brel.\n\n“${words}” said Karl Moe.\n\n“It was old, and the sea is cold.”`;
    expect(speakers(text, "en")).toEqual(["Ada Brel", "Karl Moe", "Karl Moe"]);
  },
);
