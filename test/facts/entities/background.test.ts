import { expect, test } from "vitest";
import { isBackground } from "../../../utils/facts/entities/background.ts";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { listedParties } from "../../../utils/summary/select-facts.ts";
import type { PartyKind } from "../../../utils/types.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";
import { taggedCluster } from "./tagged-cluster.ts";

const find = (text: string) => findFacts(plainTextInput(text, null), [parties], ENGLISH).parties;
const listed = (text: string) => listedParties(find(text)).map(({ name }) => name);

function isLeftOut(text: string, name: string, kind: PartyKind): boolean {
  const cluster = taggedCluster(text, name, kind);
  return isBackground(cluster, cluster.mentions, text, true);
}

test("an adjective is no party, and counts for its country", () => {
  const text =
    "Norway closed its border on Monday. Norwegian soldiers guard it. A Norwegian minister spoke of Norwegian ferries.";
  expect(listed(text)).toEqual(["Norway"]);
  expect(find(text).find(({ name }) => name === "Norwegian")?.background).toBe(true);
  expect(
    listed("Norway closed its border. Norwegians were angry. “It is late,” one of the Norwegians said."),
  ).toContain("Norwegians");
});

test("who is only named in credits is nobody of the story", () => {
  const text =
    "Mayor Karen Dahl opened the harbour in Orlan on Monday, and Dahl left.\n\n" +
    "Reporting by Peter Moss in Orlan; editing by Ida Berg\n\nPhoto: Lars Holm/Reuters";
  expect(listed(text)).not.toEqual(expect.arrayContaining(["Peter Moss"]));
  expect(listed(text)).not.toContain("Lars Holm");
  expect(listed(text)).toContain("Karen Dahl");
});

test("a network that only carries words is no party", () => {
  expect(
    listed("Mayor Karen Dahl wrote on Telegram that the harbour was open. Dahl wrote it on Telegram."),
  ).not.toContain("Telegram");
});

test.each([
  ["She tried to learn German and Dutch.", "German", "group"],
  ["It covered the drugs Zelbound and others.", "Zelbound", "place"],
  ["The King opened the session.", "King", "person"],
  ["The Dahl administration spent it all.", "Dahl", "person"],
  ["The annual Kamandor exercises began.", "Kamandor", "person"],
  ["The Kamandor exercises began. Kamandor was planned long ago.", "Kamandor", "person"],
  ["Moss, a farmer of Palvik Rayon, said it rained.", "Palvik Rayon", "person"],
  ["Storm Zelda closed the port.", "Storm Zelda", "person"],
  ["The Clean Harbour Act became law.", "Clean Harbour Act", "organisation"],
  ["The County Harbour Rankings were published.", "County Harbour Rankings", "organisation"],
  ["HMS Brevik left. The HMS Brevik is old.", "HMS Brevik", "organisation"],
  ["Her memoir, Cold Kolvik, sold well.", "Cold Kolvik", "organisation"],
  ["The app called Lumo Home has users.", "Lumo Home", "person"],
  ["ORLAN (NTN) — The port closed.", "NTN", "organisation"],
  ["It sank four miles off Kolvik Head.", "Kolvik Head", "organisation"],
  ["They came in a Dunmore K350.", "Dunmore K350", "organisation"],
  ["Robotic process automation (RPA) is old. RPA tools are slow.", "RPA", "organisation"],
  ["“It is late,” Dahl told Orlan Today.", "Orlan Today", "organisation"],
  ["He wrote it as a Twitter user.", "Twitter", "organisation"],
  ["Get Harbour Notes, the newsletter.", "Harbour Notes", "organisation"],
] as const)("leaves out what %j only names", (text, name, kind) => {
  expect(isLeftOut(text, name, kind)).toBe(true);
});

test.each([
  ["A German was hurt.", "German", "group"],
  ["They fled to Kolvik on Monday.", "Kolvik", "place"],
  ["The report by Maria Moss said so.", "Maria Moss", "person"],
  ["The report, Maria Moss said, was late. Moss wrote the report.", "Moss", "person"],
  ["Everybody knew Maria Kolvenik.", "Maria Kolvenik", "person"],
  ["The court heard Anne-Marie.", "Anne-Marie", "person"],
  ["The Zelma who sang it left early. Zelma, 44, was ill.", "Zelma", "person"],
  ["Channel 4 showed it.", "Channel 4", "organisation"],
  ["It hit towns in Orlan, Kolvik and Moss.", "Kolvik", "place"],
  ["They had reached Kolvik by noon.", "Kolvik", "place"],
  ["The southern Kolvik province was calm.", "Kolvik province", "place"],
  ["“It is late,” said Dahl.", "Dahl", "person"],
  ["Rymka, a student, wept.", "Rymka", "person"],
  ["Dahl resigned. The Dahl administration spent it all.", "Dahl", "person"],
  ["The FHS closed the port. The harbour service (FHS) said so.", "FHS", "organisation"],
  ["Dahl told Parliament that it was late.", "Parliament", "organisation"],
  ["Twitter dismissed its staff.", "Twitter", "organisation"],
] as const)("keeps who acts or where it happens in %j", (text, name, kind) => {
  expect(isLeftOut(text, name, kind)).toBe(false);
});

test("a place in another language stays", () => {
  const cluster = taggedCluster("Kolvik a été évacuée.", "Kolvik", "place");
  expect(isBackground(cluster, cluster.mentions, "Kolvik a été évacuée.", false)).toBe(false);
});
