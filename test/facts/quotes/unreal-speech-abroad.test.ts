import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

/** Returns the names of the speakers of a text, null for one that is left open. */
function speakersIn(language: string, text: string): (string | null)[] {
  const facts = findFacts({ ...plainTextInput(text, null), language }, [parties, quotes], null);
  return facts.quotes.map((quote) => partyOf(quote, facts)?.name ?? null);
}

describe("nobody said what the article calls false, denies or supposes", () => {
  test.each([
    ["de", "Es ist nicht wahr, dass Bürgermeisterin Jutta Brandl sagte: „Der Wald muss weg.“"],
    ["de", "Das Gerücht, dass Jutta Brandl gesagt habe: „Der Wald muss weg“, hält sich."],
    ["de", "Laut einem gefälschten Beitrag sagte Jutta Brandl: „Der Wald muss weg.“"],
    ["de", "In einem gefälschten Interview sagt Jutta Brandl: „Der Wald muss weg.“"],
    ["de", "„Der Wald muss weg“, hat Jutta Brandl nie gesagt."],
    ["de", "„Der Wald muss weg“, sagte Jutta Brandl niemals."],
    ["de", "Jutta Brandl dementierte, dass sie gesagt habe: „Der Wald muss weg.“"],
    ["de", "Hätte Jutta Brandl gesagt: „Der Wald bleibt“, hätte sie gewonnen."],
    ["de", "Jutta Brandl hätte sagen können: „Der Wald bleibt.“"],
    ["fr", "Il n’est pas vrai qu’Odile Marchand ait dit : « La forêt doit partir »."],
    ["fr", "Selon un faux message, Odile Marchand a déclaré : « La forêt doit partir »."],
    ["fr", "« La forêt doit partir », aurait affirmé Odile Marchand selon une fausse affiche."],
    ["fr", "Odile Marchand dément avoir déclaré : « La forêt doit partir »."],
    ["fr", "La rumeur selon laquelle Odile Marchand a dit : « La forêt doit partir » court toujours."],
    ["fr", "Si Odile Marchand avait déclaré : « La forêt reste », elle aurait gagné."],
    ["fr", "Odile Marchand aurait pu dire : « La forêt reste »."],
    ["it", "Non è vero che Chiara Vanni abbia detto: «Il bosco deve sparire»."],
    ["it", "È falso che Chiara Vanni abbia detto: «Il bosco deve sparire»."],
    ["it", "Chiara Vanni nega di aver detto: «Il bosco deve sparire»."],
    ["it", "Secondo un falso messaggio, Chiara Vanni ha detto: «Il bosco deve sparire»."],
    ["it", "Se Chiara Vanni avesse detto: «Il bosco resta», avrebbe vinto."],
    ["es", "Es mentira que Lucía Roldán dijera: «El bosque sobra»."],
    ["es", "En un vídeo falso, Lucía Roldán dice: «El bosque sobra»."],
    ["es", "Si Lucía Roldán hubiera dicho: «El bosque se queda», habría ganado."],
    ["pt", "Rita Sousa desmentiu ter dito: «O bosque está a mais»."],
    ["pt", "Não é verdade que Rita Sousa disse: «O bosque está a mais»."],
    ["nl", "Het is onwaar dat burgemeester Saskia Molenaar zei: „Het bos moet weg.”"],
    ["nl", "Burgemeester Saskia Molenaar ontkent dat ze heeft gezegd: „Het bos moet weg.”"],
    ["pl", "Burmistrz Hanna Wilk zaprzecza, jakoby powiedziała: „Las musi zniknąć”."],
    ["pl", "To nieprawda, że Hanna Wilk powiedziała: „Las musi zniknąć”."],
    ["pl", "Według fałszywego wpisu Hanna Wilk powiedziała: „Las musi zniknąć”."],
    ["pl", "Gdyby Hanna Wilk powiedziała: „Las zostaje”, wygrałaby."],
    ["ru", "Это неправда, что Ольга Зимина сказала: «Лес надо вырубить»."],
    ["ru", "Ложь: глава города Ольга Зимина заявила: «Лес надо вырубить»."],
    ["ru", "Ходят слухи, что Ольга Зимина сказала: «Лес надо вырубить»."],
    ["ru", "В фейковом ролике Ольга Зимина говорит: «Лес надо вырубить»."],
    ["ru", "Если бы Ольга Зимина сказала: «Лес останется», она победила бы."],
    ["fr", "Fake : Odile Marchand a dit : « La forêt doit partir »."],
    ["fr", "S’il avait dit : « La forêt reste », il aurait gagné."],
    ["de", "Jutta Brandl sagte nie: „Der Wald muss weg.“"],
    ["it", "Chiara Vanni non ha mai detto: «Il bosco deve sparire»."],
    ["pl", "Hanna Wilk nigdy nie powiedziała: „Las musi zniknąć”."],
    ["uk", "Олена Гай ніколи не казала: «Ліс треба вирубати»."],
    ["uk", "Це неправда, що Олена Гай сказала: «Ліс треба вирубати»."],
    ["uk", "Олена Гай заперечує, що сказала: «Ліс треба вирубати»."],
    ["uk", "Якби Олена Гай сказала: «Ліс залишиться», вона перемогла б."],
  ])("%s: %s", (language, text) => {
    expect(speakersIn(language, text).filter((name) => name !== null)).toEqual([]);
  });
});

describe("somebody said what the article only tells with such words", () => {
  test.each([
    ["de", "Zu dem gefälschten Video sagte Jutta Brandl: „Ich zeige den Täter an.“", "Jutta Brandl"],
    ["de", "Jutta Brandl hat nie gelogen und sagte: „Der Wald bleibt.“", "Jutta Brandl"],
    ["de", "„Das Gerücht ist falsch“, sagte Jutta Brandl.", "Jutta Brandl"],
    ["de", "„Der Wald bleibt“, sagte Jutta Brandl, die nie aufgibt.", "Jutta Brandl"],
    ["fr", "Interrogée sur une fausse vidéo, Odile Marchand a déclaré : « Je porte plainte ».", "Odile Marchand"],
    ["fr", "Odile Marchand a démenti la rumeur et a dit : « La forêt reste ».", "Odile Marchand"],
    ["fr", "Si Odile Marchand a dit : « La forêt reste », elle n’a pas donné de date.", "Odile Marchand"],
    ["it", "Chiara Vanni ha smentito le voci e ha detto: «Il bosco resta».", "Chiara Vanni"],
    ["it", "«Il video è falso», ha detto Chiara Vanni.", "Chiara Vanni"],
    ["es", "Lucía Roldán lamentó el vídeo falso y dijo: «El bosque se queda».", "Lucía Roldán"],
    ["es", "Si llueve, dijo Lucía Roldán: «El bosque se queda».", "Lucía Roldán"],
    ["de", "Am 3. Mai hat Jutta Brandl gesagt: „Der Wald bleibt.“", "Jutta Brandl"],
    ["fr", "Le 3 mai Odile Marchand a dit : « La forêt reste ».", "Odile Marchand"],
    ["fr", "Odile Marchand a démenti ce qu’a dit la presse : « La forêt reste ».", "Odile Marchand"],
    ["es", "En relación al falso vídeo, Lucía Roldán dijo: «El bosque se queda».", "Lucía Roldán"],
    ["es", "Tras la falsa alarma que vivió el barrio, Lucía Roldán dijo: «El bosque se queda».", "Lucía Roldán"],
    ["pl", "Hanna Wilk nie ukrywając radości powiedziała: „Las zostaje”.", "Hanna Wilk"],
    ["pl", "Hanna Wilk nie kryła radości i powiedziała: „Las zostaje”.", "Hanna Wilk"],
    ["ru", "Ольга Зимина ответила на слухи и сказала: «Лес останется».", "Ольга Зимина"],
    ["ru", "«Это неправда», — сказала Ольга Зимина.", "Ольга Зимина"],
    ["uk", "«Це фейк», — сказала Олена Гай.", "Олена Гай"],
  ])("%s: %s", (language, text, name) => {
    expect(speakersIn(language, text)).toEqual([name]);
  });
});
