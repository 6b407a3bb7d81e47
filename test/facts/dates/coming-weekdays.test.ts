import { testReadings, testValues } from "../../support/find-dates.ts";

// A Wednesday.
const PUBLISHED = "2026-05-06";

testValues("what is fixed or foretold for a day is ahead", PUBLISHED, [
  ["The judge set a hearing for Friday.", "2026-05-08"],
  ["The union announced strikes for Friday and Saturday.", "2026-05-08", "2026-05-09"],
  ["The governor ordered an evacuation from Thursday to Saturday.", "2026-05-07", "2026-05-09"],
  ["Forecasters predicted snow for Thursday.", "2026-05-07"],
  ["Rain is forecast for the weekend.", "2026-W19-WE"],
  ["The council has called a special meeting for Friday evening.", "2026-05-08TEV"],
  ["Ministers have proposed a truce from Friday.", "2026-05-08"],
  ["The union announced on Friday a walkout for Saturday.", "2026-05-01", "2026-05-09"],
]);

testValues("the day on which something was fixed, or of what came of it, is past", PUBLISHED, [
  ["The judge set bail on Friday.", "2026-05-01"],
  ["The union announced strikes on Friday.", "2026-05-01"],
  ["The mayor called for calm on Friday.", "2026-05-01"],
  ["The club called off the match on Friday.", "2026-05-01"],
  ["Police ordered residents to leave on Friday.", "2026-05-01"],
  ["They had called a rally for Friday, but nobody came.", "2026-05-01"],
  ["The board set up a fund that paid for Friday.", "2026-05-01"],
]);

testValues("what companies and schools do on a day is ahead", PUBLISHED, [
  ["The company reports on Friday.", "2026-05-08"],
  ["Orla Foods reports results on Friday.", "2026-05-08"],
  ["Airlines report earnings on Friday.", "2026-05-08"],
  ["Schools, closed since Monday, reopen Thursday.", "2026-05-04", "2026-05-07"],
  ["Shops, shut since Sunday, open again Friday.", "2026-05-03", "2026-05-08"],
]);

testValues("what newspapers report is past", PUBLISHED, [
  ["The Ledger reports on Friday that a mill burned.", "2026-05-01"],
  ["Envoys in the valley report heavy fighting on Friday.", "2026-05-01"],
  ["The company reported results on Friday.", "2026-05-01"],
  ["Anna Dahl, hurt in a fall, dies on Monday.", "2026-05-04"],
]);

testValues("the day of a plan that has been cancelled is ahead", "2026-03-30", [
  ["The meeting, which was to take place on Friday, has been cancelled.", "2026-04-03"],
  ["The talks, which were due to begin on Saturday, have been called off.", "2026-04-04"],
  ["A service planned at the port for Saturday was cancelled.", "2026-03-28"],
  ["Ferries on Sunday were cancelled.", "2026-03-29"],
]);

testReadings("German", PUBLISHED, "de", [
  ["Der Bundeskanzler reist am Freitag nach Paris.", ["Freitag", "2026-05-08"]],
  ["Der Stadtrat berät am Donnerstag über den Haushalt.", ["Donnerstag", "2026-05-07"]],
  ["Die Gewerkschaft hat für Freitag Streiks angekündigt.", ["Freitag", "2026-05-08"]],
  ["Die Abgeordneten beraten am Freitag über das Gesetz.", ["Freitag", "2026-05-08"]],
  ["Die Abgeordneten haben am Freitag über das Gesetz beraten.", ["Freitag", "2026-05-01"]],
  ["Er hat am Montag den Zoo besucht.", ["Montag", "2026-05-04"]],
  ["Nach Angaben der Polizei soll er am Montag geflohen sein.", ["Montag", "2026-05-04"]],
  ["Sie soll am Montag die Tür geöffnet haben.", ["Montag", "2026-05-04"]],
  ["Der Mann soll am Montag getötet worden sein.", ["Montag", "2026-05-04"]],
  ["Das Bad soll am Montag geschlossen sein.", ["Montag", "2026-05-11"]],
]);

testReadings("French", PUBLISHED, "fr", [
  ["Les députés votent jeudi sur la loi.", ["jeudi", "2026-05-07"]],
  ["Le Sénat vote jeudi la loi.", ["jeudi", "2026-05-07"]],
  ["Le vote jeudi a tourné court.", ["jeudi", "2026-04-30"]],
  ["Le syndicat a annoncé une grève pour vendredi.", ["vendredi", "2026-05-08"]],
  ["Le ministre a annoncé qu'il rouvrirait les négociations lundi.", ["lundi", "2026-05-11"]],
  ["La skieuse pourrait être opérée dès mardi.", ["mardi", "2026-05-12"]],
  ["Le suspect aurait fui lundi.", ["lundi", "2026-05-04"]],
  ["Il serait mort lundi.", ["lundi", "2026-05-04"]],
  ["Le feu entrait lundi dans le village.", ["lundi", "2026-05-04"]],
  ["Le toit s'effondrait lundi.", ["lundi", "2026-05-04"]],
]);

testReadings("Spanish", PUBLISHED, "es", [
  ["El congreso vota el viernes la ley.", ["viernes", "2026-05-08"]],
  ["El congreso votó el viernes la ley.", ["viernes", "2026-05-01"]],
]);

testReadings("Russian", PUBLISHED, "ru", [
  ["Суд назначил слушание на пятницу.", ["пятницу", "2026-05-08"]],
  ["Пожар начался в ночь на пятницу.", ["пятницу", "2026-05-01"]],
]);

testReadings("Polish", PUBLISHED, "pl", [
  ["Sąd wyznaczył rozprawę na piątek.", ["piątek", "2026-05-08"]],
  ["Pożar wybuchł w nocy z czwartku na piątek.", ["czwartku", "2026-04-30"], ["piątek", "2026-05-01"]],
]);

testReadings("Italian", PUBLISHED, "it", [
  ["Il sindacato ha annunciato uno sciopero per venerdì.", ["venerdì", "2026-05-08"]],
]);
