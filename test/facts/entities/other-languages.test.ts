import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const find = (text: string, language: string) =>
  findFacts({ ...plainTextInput(text, null), language }, [parties, quotes], null);
const names = (text: string, language: string) =>
  find(text, language).parties.map(({ name, kind }) => `${name}/${kind}`);

test("a German noun is nobody, a given name is evidence", () => {
  const text =
    "Die Fähre von Neu-Sandau fährt wieder. Tausende Menschen feierten am Sonntag die Rückkehr der Fähre, und Millionen Euro " +
    "wurden gesammelt. Bürgermeisterin Anke Tomforde lobte den Fährmann. „Eine Fähre ist schön“, sagte Tomforde.";
  expect(names(text, "de")).toEqual(["Anke Tomforde/person"]);
  expect(find(text, "de").parties[0]?.role).toBe("Bürgermeisterin");
  expect(find(text, "de").quotes[0]?.speaker?.party).toBe(0);
});

test("a family name in another case is the same person in Russian", () => {
  const text =
    "Мэр города Олег Стахеев открыл мост в понедельник. Жители благодарили Стахеева за работу. " +
    "«Мы сдержали слово», — сказал Стахеев.";
  const { parties: found } = find(text, "ru");
  expect(found.map(({ name }) => name)).toEqual(["Олег Стахеев"]);
  expect(found[0]?.mentions).toHaveLength(3);
});

test.each([
  ["fr", "« Nous partons demain », a déclaré Hélène Morvan, la maire de la ville. Morvan a quitté la salle."],
  ["es", "«Nos vamos mañana», dijo Begoña Ribera ante la prensa. Ribera salió de la sala."],
  ["it", "«Partiamo domani», ha detto Giulia Morandi ai giornalisti. Morandi ha lasciato la sala."],
])("the speaker after the verb is read in %s", (language, text) => {
  const facts = find(text, language);
  const [quote] = facts.quotes;
  expect(quote?.speaker?.party).not.toBeNull();
  expect(facts.parties[quote?.speaker?.party ?? -1]?.kind).toBe("person");
});

test("words before a colon are no speaker unless they are a party", () => {
  const [quote] = find(
    "Und dann kam der Regen: „Das Wasser steht schon im Keller.“ Alle gingen nach Hause.",
    "de",
  ).quotes;
  expect(quote?.speaker ?? null).toBeNull();
});
