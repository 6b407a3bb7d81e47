import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { annotateStance, classifyStance } from "../../../utils/facts/quotes/annotate/stance.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { annotateText } from "../../../utils/facts/text/annotated-text.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the kind and the words of the stance of a cue, which stands between brackets in the sentence. */
function stanceIn(marked: string): [string, string] | null {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const annotated = annotateText(plainTextInput(text, null), "en", null);
  const stance = classifyStance(annotated, { start, end, text: text.slice(start, end) });
  if (stance) expect(text.slice(stance.start, stance.end)).toBe(stance.text);
  return stance && [stance.kind, stance.text];
}

test.each([
  "The mayor [said] that the bridge was safe.",
  "[According to] the mayor, the bridge was safe.",
  "She [told] reporters that the bridge was safe.",
  "The mayor [called] the bridge a wonder.",
  "The court [ruled] that the bridge was safe.",
  "The mayor, who was not asked, [said] that the bridge was safe.",
  "Not everyone [said] that the bridge was safe.",
  "Мэр [сказал], что мост не закрыт.",
  "Der Bürgermeister [sagte], dass die Brücke nicht sicher sei.",
  "Le maire [a déclaré] que le pont n’était pas sûr.",
])("finds no stance in plain speech: %s", (sentence) => {
  expect(stanceIn(sentence)).toBeNull();
});

describe("English", () => {
  test.each([
    ["The mayor [denied] that the bridge was closed.", "denial", "denied"],
    ["The mayor [rejected] claims that the bridge was closed.", "denial", "rejected"],
    ["The mayor [refuted] that the bridge was closed.", "denial", "refuted"],
    ["The mayor [ruled out] a second bridge.", "denial", "ruled out"],
    ["The mayor [fears] that the bridge will fall.", "belief", "fears"],
    ["The mayor [expects] the bridge to open.", "belief", "expects"],
    ["The mayor [believes] that the bridge will hold.", "belief", "believes"],
    ["The mayor [hopes] that the bridge will hold.", "belief", "hopes"],
    ["The mayor does not [believe] that the bridge will hold.", "doubt", "does not believe"],
    ["The mayor [doubts] that the bridge will hold.", "doubt", "doubts"],
    ["The mayor did not [deny] that the bridge was closed.", "withheld", "did not deny"],
    ["The mayor didn’t [deny] that the bridge was closed.", "withheld", "didn’t deny"],
    ["The mayor refused to [confirm] that the bridge was closed.", "withheld", "refused to confirm"],
    ["The mayor [refused to confirm] that the bridge was closed.", "withheld", "refused to confirm"],
    ["The mayor neither [confirmed] nor denied that the bridge was closed.", "withheld", "neither confirmed"],
    ["The mayor would not [rule out] a second bridge.", "withheld", "would not rule out"],
    ["The mayor did not immediately [say] whether the bridge was safe.", "withheld", "did not immediately say"],
    ["The mayor has never [admitted] that the bridge was closed.", "withheld", "has never admitted"],
    ["The mayor [declined] to comment on the bridge.", "refusal", "declined"],
    ["The mayor [asked] whether the bridge was safe.", "question", "asked"],
    ["The mayor [asked] the council to close the bridge.", "demand", "asked"],
    ["The mayor [asked for] a second bridge.", "demand", "asked for"],
    ["The mayor [called for] a second bridge.", "demand", "called for"],
    ["The mayor [demanded] that the bridge be closed.", "demand", "demanded"],
    ["The mayor [promised] that the bridge would open.", "promise", "promised"],
    ["The mayor [warned] that the bridge would fall.", "warning", "warned"],
    ["The mayor [admitted] that the bridge was unsafe.", "admission", "admitted"],
  ])("%s", (sentence, kind, words) => {
    expect(stanceIn(sentence)).toEqual([kind, words]);
  });
});

describe("other languages", () => {
  test.each([
    ["ru", "Мэр [отрицает], что мост закрыт.", "denial"],
    ["ru", "Мэр [опроверг] закрытие моста.", "denial"],
    ["ru", "Мэр не [отрицал], что мост закрыт.", "withheld"],
    ["ru", "Мэр отказался [подтвердить], что мост закрыт.", "withheld"],
    ["ru", "Мэр [считает], что мост выдержит.", "belief"],
    ["ru", "Мэр не [считает], что мост выдержит.", "doubt"],
    ["ru", "Мэр [пообещал] открыть мост.", "promise"],
    ["ru", "Мэр [предупредил], что мост рухнет.", "warning"],
    ["uk", "Мер [заперечив], що міст закрито.", "denial"],
    ["uk", "Мер [сподівається], що міст відкриють.", "belief"],
    ["uk", "Мер не [підтвердив], що міст закрито.", "withheld"],
    ["de", "Der Bürgermeister [bestritt], dass die Brücke gesperrt sei.", "denial"],
    ["de", "Der Bürgermeister [wies] die Vorwürfe zurück.", "denial"],
    ["de", "Der Bürgermeister [bestätigte] nicht, dass die Brücke gesperrt sei.", "withheld"],
    ["de", "Der Bürgermeister [befürchtet], dass die Brücke einstürzt.", "belief"],
    ["fr", "Le maire a [démenti] que le pont soit fermé.", "denial"],
    ["fr", "Le maire n’a pas [nié] que le pont soit fermé.", "withheld"],
    ["fr", "Le maire a refusé de [confirmer] que le pont était fermé.", "withheld"],
    ["fr", "Le maire [espère] que le pont tiendra.", "belief"],
    ["fr", "Le maire a [demandé] si le pont était sûr.", "question"],
    ["es", "El alcalde [negó] que el puente estuviera cerrado.", "denial"],
    ["es", "El alcalde no [negó] que el puente estuviera cerrado.", "withheld"],
    ["es", "El alcalde se [negó] a hablar del puente.", "refusal"],
    ["es", "El alcalde [teme] que el puente caiga.", "belief"],
    ["it", "Il sindaco ha [smentito] che il ponte sia chiuso.", "denial"],
    ["it", "Il sindaco non ha [smentito] che il ponte sia chiuso.", "withheld"],
    ["it", "Il sindaco [ritiene] che il ponte terrà.", "belief"],
    ["pt", "O prefeito [negou] que a ponte estivesse fechada.", "denial"],
    ["pt", "O prefeito não [negou] que a ponte estivesse fechada.", "withheld"],
    ["pt", "O prefeito [acredita] que a ponte vai aguentar.", "belief"],
    ["nl", "De burgemeester [ontkende] dat de brug dicht was.", "denial"],
    ["nl", "De burgemeester [vreest] dat de brug instort.", "belief"],
    ["nl", "De burgemeester [bevestigde] niet dat de brug dicht was.", "withheld"],
    ["pl", "Burmistrz [zaprzeczył], że most jest zamknięty.", "denial"],
    ["pl", "Burmistrz nie [zaprzeczył], że most jest zamknięty.", "withheld"],
    ["pl", "Burmistrz [obawia się], że most runie.", "belief"],
  ])("%s: %s", (_, sentence, kind) => {
    expect(stanceIn(sentence)?.[0]).toBe(kind);
  });
});

test("marks what nobody said as withheld", () => {
  const text = "Neither side disclosed the number of prisoners.";
  const annotated = annotateText(plainTextInput(text, null), "en", null);
  const words = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
  const quote = annotateStance(annotated, {
    ...words(23, 46),
    kind: "indirect",
    speaker: { ...words(0, 12), party: null, anonymous: false },
    cue: words(13, 22),
    via: null,
    certainty: 0.7,
  });
  expect(quote.stance).toEqual({ ...words(0, 22), kind: "withheld" });
});

test("adds the stance of the cue to a quote", () => {
  const text =
    "Marit Oswin, the head teacher, denied that pupils had been sent home.\n\n“We kept every child in the hall,” Oswin said.";
  const { quotes: found } = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  expect(found.map(({ stance }) => stance?.kind)).toEqual(["denial", undefined]);
});
