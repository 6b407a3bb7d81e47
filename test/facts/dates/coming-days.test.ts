import { testReadings, testValues } from "../../support/find-dates.ts";

// A Wednesday.
const PUBLISHED = "2026-05-06";

testValues("a day that is to come is no day just past", PUBLISHED, [
  ["The trial will begin on April 10.", null],
  ["The trial is to begin on 4 March at Torvik Crown Court.", null],
  ["The hearing will be held in Torvik on April 10.", null],
  ["The road is due to close from 10 April.", null],
]);

testValues("a day to come, and a past one beside a future verb, keep their years", PUBLISHED, [
  ["The trial will begin on May 20.", "2026-05-20"],
  ["The fair will open on May 6.", "2026-05-06"],
  ["The fair will open on January 10.", "2027-01-10"],
  ["The fair was to open on April 10.", "2026-04-10"],
  ["The trial that began on April 10 will end on June 2.", "2026-04-10", "2026-06-02"],
  ["Karl Moe, who was hurt on April 10, will not play.", "2026-04-10"],
  ["He will be judged by what he did on April 10.", "2026-04-10"],
  ["They will mourn those killed on April 10.", "2026-04-10"],
  ["The firm will rebuild the mill that burned on April 10.", "2026-04-10"],
]);

testReadings("German", PUBLISHED, "de", [
  ["Der Prozess wird am 10. April beginnen.", ["10. April", null]],
  ["Der Prozess hat am 10. April begonnen.", ["10. April", "2026-04-10"]],
  ["Die Brücke wurde am 3. Mai vergangenen Jahres geschlossen.", ["3. Mai vergangenen Jahres", "2025-05-03"]],
]);

testReadings("Russian", PUBLISHED, "ru", [
  ["Мост закрыли 3 мая прошлого года.", ["3 мая прошлого года", "2025-05-03"]],
  ["Мост закрыли 3 мая.", ["3 мая", "2026-05-03"]],
]);
