import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const people = (language: string, text: string) =>
  findFacts({ ...plainTextInput(text, "2026-05-06T10:00:00Z"), language }, detectors, null)
    .parties.filter(({ kind }) => kind === "person")
    .map(({ name }) => name);

test.each([
  ["de", "„Die Brücke ist sicher“, sagte Ricarda Velde am Montag. Carsten Holm widersprach ihr."],
  ["de", "Heike Sund und Claus-Peter Brel leiten den Verein."],
  ["fr", "« Le pont est sûr », a déclaré Thibault Morel lundi. Ghislaine Ferrand n’a pas répondu."],
  ["it", "«Il ponte è sicuro», ha detto Ilaria Conti. Domenico Serra non ha risposto."],
  ["es", "«El puente es seguro», dijo Rocío Larra. Néstor Vidal no respondió."],
])("knows a person by a given name of the language: %s, %s", (language, text) => {
  expect(people(language, text)).toHaveLength(2);
});

test.each([
  ["de", "Die Konrad-Moe-Stiftung Orlan lud in das Heinrich-Brel-Haus Tolland ein."],
  ["de", "Im August Regen, im Winter Schnee: So will es der Kalender."],
])("takes a body that bears a name for no person: %s, %s", (language, text) => {
  expect(people(language, text)).toEqual([]);
});
