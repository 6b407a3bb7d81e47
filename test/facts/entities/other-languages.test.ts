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

test("a repeated name with the ending of a family name is a person, without a given name of a list", () => {
  const text =
    "Паром снова ходит. Краевед Олея Стахеева ждала его три года. «Мы рады», — сказала краевед Олея Стахеева. " +
    "Тогда помог Орлан Сервис, теперь ждут Орлан Сервис снова.";
  expect(names(text, "ru")).toEqual(["Олея Стахеева/person", "Орлан Сервис/organisation"]);
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

const said = (text: string, language: string) => {
  const { quotes: found, parties: people } = find(text, language);
  return found.map(({ text: words, speaker }) => [
    words.replace(/[,.]$/, ""),
    speaker?.party != null ? people[speaker.party]?.name : (speaker?.text ?? null),
  ]);
};

test.each([
  ["de", "Laut Bürgermeisterin Anke Tomforde fährt die Fähre ab Mai.", "fährt die Fähre ab Mai", "Anke Tomforde"],
  ["de", "Die Fähre fährt ab Mai wieder, sagte Anke Tomforde.", "Die Fähre fährt ab Mai wieder", "Anke Tomforde"],
  ["de", "Anke Tomforde sagte, dass die Fähre wieder fährt.", "dass die Fähre wieder fährt", "Anke Tomforde"],
  ["fr", "Selon Hélène Morvan, le bac repart en mai prochain.", "le bac repart en mai prochain", "Hélène Morvan"],
  ["fr", "Hélène Morvan a déclaré que le bac repart en mai.", "le bac repart en mai", "Hélène Morvan"],
  ["es", "Según Begoña Ribera, la barca vuelve en mayo.", "la barca vuelve en mayo", "Begoña Ribera"],
  ["es", "Begoña Ribera anunció que la barca vuelve en mayo.", "la barca vuelve en mayo", "Begoña Ribera"],
  ["ru", "По словам Олега Стахеева, паром вернётся в мае.", "паром вернётся в мае", "Олега Стахеева"],
  ["ru", "Олег Стахеев заявил, что паром вернётся в мае.", "паром вернётся в мае", "Олег Стахеев"],
])("reads a statement without marks in %s: %s", (language, text, words, speaker) => {
  expect(said(text, language)).toEqual([[words, speaker]]);
});

test.each([
  ["de", "Das Gesetz wird laut und lange beraten, sagte niemand im Saal."],
  ["fr", "Le bac suit un parcours selon la saison et la marée."],
  ["es", "La denuncia que llegó ayer habla de la barca."],
  ["ru", "Паром ходит по расписанию, что удобно для города."],
])("reads no statement where nobody speaks in %s", (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test("a verb without a subject means the subject of the sentence before", () => {
  const text =
    "Begoña Ribera, candidata de Orlán, manifestó que la barca es cara.\n\n“Es la única forma de cruzar el río”, precisó.";
  expect(said(text, "es").at(-1)).toEqual(["Es la única forma de cruzar el río", "Begoña Ribera"]);
});

test("a noun after the verb is its subject, so that nobody before is meant", () => {
  const text = "Begoña Ribera leyó el texto.\n\n“La barca no es segura para nadie”, sostiene parte de la resolución.";
  expect(said(text, "es")).toEqual([["La barca no es segura para nadie", null]]);
});

test("an office or an age introduces a person whose given name is on no list", () => {
  expect(names("Le maire Kelig Morvantec a quitté la salle.", "fr")).toEqual(["Kelig Morvantec/person"]);
  expect(names("El alcalde de la villa, Xurel Ribadell, salió de la sala.", "es")).toEqual(["Xurel Ribadell/person"]);
  expect(names("Die 54-jährige Wiebra Tomforde lobte den Fährmann.", "de")).toEqual(["Wiebra Tomforde/person"]);
  expect(names("Le bac Grand Large a quitté le port.", "fr")).toEqual([]);
});

test("what opens a sentence is no part of a name", () => {
  const text = "Selon Morvan, tout va bien. Hélène Morvan parle selon ses notes. Selon Morvan, le bac repart.";
  expect(names(text, "fr")).toEqual(["Hélène Morvan/person"]);
});

test("names a person and a country of a Russian text in the nominative if the text has it", () => {
  const text =
    "Жители ждут Олега Стахеева из Казахстана. Стахеев приедет в мае. На улице Романа Брянского строят мост в Германии.";
  expect(names(text, "ru")).toEqual(["Олег Стахеев/person", "Казахстан/place", "Германия/place"]);
});

test("joins the names of one country, and keeps a common abbreviation out", () => {
  const text = "Estados Unidos votó ayer. El PIB sube. La respuesta de EE.UU. llegó hoy. El PIB baja.";
  expect(names(text, "es")).toEqual(["Estados Unidos/place"]);
});

test("few words between marks inside a sentence are no quote", () => {
  expect(said("Anke Tomforde sagte, die Fähre sei „zu teuer“ für die Stadt.", "de").map(([words]) => words)).toEqual([
    "die Fähre sei „zu teuer“ für die Stadt",
  ]);
});
