// Longer than 200 lines: one table of invented sentences for each language.
import { expect, test } from "vitest";
import { findReadings, testReadings } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16T09:00:00+01:00";

testReadings("de reads", PUBLISHED, "de", [
  ["Die Parteien werben vor der Wahl am Sonntag um Stimmen.", ["Sonntag", "2026-03-22"]],
  ["Im Vorfeld des Gipfels am Freitag reiste sie nach Kelborg.", ["Freitag", "2026-03-20"]],
  ["Die Frist läuft bis Freitag.", ["Freitag", "2026-03-20"]],
  ["Nach der Wahl am Sonntag trat er zurück.", ["Sonntag", "2026-03-15"]],
  ["Er wurde bei der Wahl am Sonntag abgewählt.", ["Sonntag", "2026-03-15"]],
  ["Vor der Abstimmung über das Hafenpaket am Freitag warb sie um Stimmen.", ["Freitag", "2026-03-20"]],
  ["Nach der Abstimmung über das Hafenpaket am Freitag trat er zurück.", ["Freitag", "2026-03-13"]],
  ["Die Regel könnte am 1. Juli in Kraft treten.", ["1. Juli", "2026-07-01"]],
  ["Ida Moe verlässt die Reederei zum 30. Juni.", ["30. Juni", "2026-06-30"]],
  ["Ida Moe verließ die Reederei zum 30. Juni.", ["30. Juni", "2025-06-30"]],
  ["Torvik muss am Freitag nach Kelborg.", ["Freitag", "2026-03-20"]],
  ["Torvik musste am Freitag nach Kelborg.", ["Freitag", "2026-03-13"]],
]);

testReadings("ru reads", PUBLISHED, "ru", [
  ["Партии спорят перед выборами в воскресенье.", ["воскресенье", "2026-03-22"]],
  ["Накануне голосования в четверг министр встретился с фермерами.", ["четверг", "2026-03-19"]],
  ["После выборов в воскресенье он ушел в отставку.", ["воскресенье", "2026-03-15"]],
  ["Суд собрался 4 июля 2025 года.", ["4 июля 2025 года", "2025-07-04"]],
  ["Завод закрыли 3 ноября.", ["3 ноября", "2025-11-03"]],
  ["Выборы пройдут 12 апреля.", ["12 апреля", "2026-04-12"]],
  ["Ярмарка шла 2–5 июня 2025 года.", ["2–5 июня 2025 года", "2025-06-02/2025-06-05"]],
  ["Дорогу перекрывали с 3 по 6 марта.", ["3 по 6 марта", "2026-03-03/2026-03-06"]],
  ["Мэр подал в отставку в четверг.", ["четверг", "2026-03-12"]],
  ["В четверг совет рассмотрит бюджет.", ["четверг", "2026-03-19"]],
  ["В среду загорелся склад.", ["среду", "2026-03-11"]],
  ["Вчера мост закрыли, завтра его откроют.", ["Вчера", "2026-03-15"], ["завтра", "2026-03-17"]],
  ["На прошлой неделе в реке нашли мину.", ["прошлой неделе", "2026-W11"]],
  ["В следующем месяце музей переедет.", ["следующем месяце", "2026-04"]],
  ["Три дня назад пропал катер.", ["Три дня назад", "2026-03-13"]],
  ["Неделю назад шёл снег.", ["Неделю назад", "2026-W11"]],
  ["Паром построили в 2014 году.", ["2014 году", "2014"]],
  ["Это было в 1990-х годах.", ["1990-х годах", "199"]],
  ["Взрыв прогремел 4 июля в 14:30.", ["4 июля в 14:30", "2025-07-04T14:30"]],
  ["Договор подписан 04.07.2025.", ["04.07.2025", "2025-07-04"]],
  ["Новый устав действует с мая 2024 года.", ["мая 2024 года", "2024-05"]],
]);

testReadings("es reads", PUBLISHED, "es", [
  ["El gremio ha convocado una marcha para el sábado.", ["sábado", "2026-03-21"]],
  ["El Torvik recibe el viernes al Kelborg.", ["viernes", "2026-03-20"]],
  ["El Torvik recibió el viernes al Kelborg.", ["viernes", "2026-03-13"]],
  ["El gremio ha convocado una marcha tras el fuego del sábado.", ["sábado", "2026-03-14"]],
]);

testReadings("fr reads", PUBLISHED, "fr", [
  ["Le syndicat appelle à la grève à partir de mercredi.", ["mercredi", "2026-03-18"]],
  ["Le syndicat maintient la journée de grève de jeudi.", ["jeudi", "2026-03-19"]],
  ["Il s’est entraîné avant le match de samedi.", ["samedi", "2026-03-21"]],
  ["Le port a rouvert après la journée de grève de jeudi.", ["jeudi", "2026-03-12"]],
]);

testReadings("uk reads", PUBLISHED, "uk", [
  ["Суд зібрався 4 липня 2025 року.", ["4 липня 2025 року", "2025-07-04"]],
  ["Завод закрили 3 листопада.", ["3 листопада", "2025-11-03"]],
  ["Вибори відбудуться 12 квітня.", ["12 квітня", "2026-04-12"]],
  ["Ярмарок тривав 2–5 червня 2025 року.", ["2–5 червня 2025 року", "2025-06-02/2025-06-05"]],
  ["Мер пішов у відставку в четвер.", ["четвер", "2026-03-12"]],
  ["У п’ятницю рада розгляне бюджет.", ["п’ятницю", "2026-03-20"]],
  ["Вчора міст закрили, завтра відкриють.", ["Вчора", "2026-03-15"], ["завтра", "2026-03-17"]],
  ["Минулого тижня в річці знайшли міну.", ["Минулого тижня", "2026-W11"]],
  ["Наступного місяця музей переїде.", ["Наступного місяця", "2026-04"]],
  ["Три дні тому зник катер.", ["Три дні тому", "2026-03-13"]],
  ["Пором збудували у 2014 році.", ["2014 році", "2014"]],
  ["Вибух пролунав о 14:30.", ["14:30", "T14:30"]],
  ["Угоду підписано 04.07.2025.", ["04.07.2025", "2025-07-04"]],
  ["Статут діє з травня 2024 року.", ["травня 2024 року", "2024-05"]],
]);

testReadings("de reads", PUBLISHED, "de", [
  ["Am 4. Juli 2025 tagte das Gericht.", ["4. Juli 2025", "2025-07-04"]],
  ["Das Werk schloss am 3. November.", ["3. November", "2025-11-03"]],
  ["Die Wahl findet am 12. April statt.", ["12. April", "2026-04-12"]],
  ["Die Messe lief vom 2. bis 5. Juni 2025.", ["2. bis 5. Juni 2025", "2025-06-02/2025-06-05"]],
  ["Am Donnerstag trat die Bürgermeisterin zurück.", ["Donnerstag", "2026-03-12"]],
  ["Der Rat wird am Donnerstag beraten.", ["Donnerstag", "2026-03-19"]],
  ["Er sagte am Freitag, der Turm werde fallen.", ["Freitag", "2026-03-13"]],
  ["Gestern brannte es, morgen wird geprüft.", ["Gestern", "2026-03-15"], ["morgen", "2026-03-17"]],
  ["Am Morgen lag Nebel über der Bucht."],
  ["Letzte Woche fand man eine Mine.", ["Letzte Woche", "2026-W11"]],
  ["Im nächsten Monat zieht das Museum um.", ["nächsten Monat", "2026-04"]],
  ["Vor drei Tagen verschwand das Boot.", ["Vor drei Tagen", "2026-03-13"]],
  ["Die Fähre wurde im Jahr 2014 gebaut.", ["2014", "2014"]],
  ["In den 1990er Jahren stand hier ein Kino.", ["1990er Jahren", "199"]],
  ["Der Zug fuhr am Dienstag um 14:30 Uhr ab.", ["Dienstag um 14:30 Uhr", "2026-03-10T14:30"]],
  ["Der Vertrag trägt das Datum 4.7.2025.", ["4.7.2025", "2025-07-04"]],
  ["Das Fest begann am 7. 3. und endete am 14.3. im Regen.", ["7. 3.", "2026-03-07"], ["14.3.", "2026-03-14"]],
  ["Seit März 2024 gilt die Satzung.", ["März 2024", "2024-03"]],
  ["Die Stadt zahlt bis 2000 Euro."],
]);

testReadings("fr reads", PUBLISHED, "fr", [
  ["Le 4 juillet 2025, il pleuvait.", ["4 juillet 2025", "2025-07-04"]],
  ["Le 1er mai 2025, le port était fermé.", ["1er mai 2025", "2025-05-01"]],
  ["L'usine a fermé le 3 novembre.", ["3 novembre", "2025-11-03"]],
  ["Le scrutin aura lieu le 12 avril.", ["12 avril", "2026-04-12"]],
  ["La foire a duré du 2 au 5 juin 2025.", ["2 au 5 juin 2025", "2025-06-02/2025-06-05"]],
  ["La maire a démissionné jeudi.", ["jeudi", "2026-03-12"]],
  ["Le conseil votera jeudi.", ["jeudi", "2026-03-19"]],
  ["Lundi prochain, le pont rouvrira.", ["Lundi prochain", "2026-03-23"]],
  ["Hier le pont a fermé, demain il rouvrira.", ["Hier", "2026-03-15"], ["demain", "2026-03-17"]],
  ["Une mine a été trouvée la semaine dernière.", ["semaine dernière", "2026-W11"]],
  ["Le musée déménage le mois prochain.", ["mois prochain", "2026-04"]],
  ["Le bateau a disparu il y a trois jours.", ["il y a trois jours", "2026-03-13"]],
  ["Le bac fut construit en 2014.", ["2014", "2014"]],
  ["Dans les années 1990, c'était un cinéma.", ["années 1990", "199"]],
  ["Le train est parti mardi à 14h30.", ["mardi à 14h30", "2026-03-10T14:30"]],
  ["L'acte est daté du 04/07/2025.", ["04/07/2025", "2025-07-04"]],
]);

testReadings("es reads", PUBLISHED, "es", [
  ["El 4 de julio de 2025 llovió.", ["4 de julio de 2025", "2025-07-04"]],
  ["La fábrica cerró el 3 de noviembre.", ["3 de noviembre", "2025-11-03"]],
  ["La votación será el 12 de abril.", ["12 de abril", "2026-04-12"]],
  ["La feria duró del 2 al 5 de junio de 2025.", ["2 al 5 de junio de 2025", "2025-06-02/2025-06-05"]],
  ["La alcaldesa dimitió el jueves.", ["jueves", "2026-03-12"]],
  ["El consejo votará el jueves.", ["jueves", "2026-03-19"]],
  ["El alcalde dijo el viernes que volverá.", ["viernes", "2026-03-13"]],
  ["El puente cerró el pasado lunes.", ["pasado lunes", "2026-03-09"]],
  ["Ayer cerraron el puente y mañana lo abrirán.", ["Ayer", "2026-03-15"], ["mañana", "2026-03-17"]],
  ["Por la mañana hubo niebla."],
  ["La semana pasada hallaron una mina.", ["semana pasada", "2026-W11"]],
  ["El museo se muda el próximo mes.", ["próximo mes", "2026-04"]],
  ["El barco desapareció hace tres días.", ["hace tres días", "2026-03-13"]],
  ["El ferri se construyó en 2014.", ["2014", "2014"]],
  ["El tren salió el martes a las 14:30.", ["martes a las 14:30", "2026-03-10T14:30"]],
  ["La plaza de Mayo estaba llena."],
]);

testReadings("it reads", PUBLISHED, "it", [
  ["Il 4 luglio 2025 pioveva.", ["4 luglio 2025", "2025-07-04"]],
  ["La fabbrica ha chiuso il 3 novembre.", ["3 novembre", "2025-11-03"]],
  ["Il voto si terrà il 12 aprile.", ["12 aprile", "2026-04-12"]],
  ["La fiera è durata dal 2 al 5 giugno 2025.", ["2 al 5 giugno 2025", "2025-06-02/2025-06-05"]],
  ["La sindaca si è dimessa giovedì.", ["giovedì", "2026-03-12"]],
  ["Il consiglio voterà giovedì.", ["giovedì", "2026-03-19"]],
  ["Ieri il ponte era chiuso, domani riaprirà.", ["Ieri", "2026-03-15"], ["domani", "2026-03-17"]],
  ["La settimana scorsa è stata trovata una mina.", ["settimana scorsa", "2026-W11"]],
  ["Il museo trasloca il mese prossimo.", ["mese prossimo", "2026-04"]],
  ["La barca è sparita tre giorni fa.", ["tre giorni fa", "2026-03-13"]],
  ["Il traghetto fu costruito nel 2014.", ["2014", "2014"]],
  ["Negli anni 1990 era un cinema.", ["anni 1990", "199"]],
  ["Il treno è partito martedì alle 14.30.", ["martedì alle 14.30", "2026-03-10T14:30"]],
  ["L'atto porta la data 4/7/2025.", ["4/7/2025", "2025-07-04"]],
]);

testReadings("pt reads", PUBLISHED, "pt", [
  ["Em 4 de julho de 2025 choveu.", ["4 de julho de 2025", "2025-07-04"]],
  ["A fábrica fechou em 3 de novembro.", ["3 de novembro", "2025-11-03"]],
  ["A votação será em 12 de abril.", ["12 de abril", "2026-04-12"]],
  ["A feira durou de 2 a 5 de junho de 2025.", ["2 a 5 de junho de 2025", "2025-06-02/2025-06-05"]],
  ["A prefeita renunciou na quinta-feira.", ["quinta-feira", "2026-03-12"]],
  ["O conselho votará na quinta-feira.", ["quinta-feira", "2026-03-19"]],
  ["Ontem fecharam a ponte; amanhã ela abrirá.", ["Ontem", "2026-03-15"], ["amanhã", "2026-03-17"]],
  ["Na semana passada acharam uma mina.", ["semana passada", "2026-W11"]],
  ["O museu muda no próximo mês.", ["próximo mês", "2026-04"]],
  ["O barco sumiu há três dias.", ["há três dias", "2026-03-13"]],
  ["A balsa foi construída em 2014.", ["2014", "2014"]],
  ["Nos anos 1990 era um cinema.", ["anos 1990", "199"]],
  ["O trem partiu às 14h30.", ["14h30", "T14:30"]],
  ["A escritura é de 04/07/2025.", ["04/07/2025", "2025-07-04"]],
]);

testReadings("nl reads", PUBLISHED, "nl", [
  ["Op 4 juli 2025 regende het.", ["4 juli 2025", "2025-07-04"]],
  ["De fabriek sloot op 3 november.", ["3 november", "2025-11-03"]],
  ["De stemming zal op 12 april zijn.", ["12 april", "2026-04-12"]],
  ["De beurs duurde van 2 tot 5 juni 2025.", ["2 tot 5 juni 2025", "2025-06-02/2025-06-05"]],
  ["De burgemeester trad donderdag af.", ["donderdag", "2026-03-12"]],
  ["De raad zal donderdag stemmen.", ["donderdag", "2026-03-19"]],
  ["Gisteren ging de brug dicht, morgen gaat hij open.", ["Gisteren", "2026-03-15"], ["morgen", "2026-03-17"]],
  ["Vorige week vond men een mijn.", ["Vorige week", "2026-W11"]],
  ["Volgende maand verhuist het museum.", ["Volgende maand", "2026-04"]],
  ["De boot verdween drie dagen geleden.", ["drie dagen geleden", "2026-03-13"]],
  ["De veerpont werd in 2014 gebouwd.", ["2014", "2014"]],
  ["In de jaren 1990 was het een bioscoop.", ["jaren 1990", "199"]],
  ["De trein vertrok dinsdag om 14.30 uur.", ["dinsdag om 14.30 uur", "2026-03-10T14:30"]],
  ["Het duurde 3 uur lang."],
]);

testReadings("pl reads", PUBLISHED, "pl", [
  ["4 lipca 2025 roku padał deszcz.", ["4 lipca 2025 roku", "2025-07-04"]],
  ["Fabrykę zamknięto 3 listopada.", ["3 listopada", "2025-11-03"]],
  ["Wybory odbędą się 12 kwietnia.", ["12 kwietnia", "2026-04-12"]],
  ["Targi trwały od 2 do 5 czerwca 2025 r.", ["2 do 5 czerwca 2025 r.", "2025-06-02/2025-06-05"]],
  ["Burmistrzyni ustąpiła w czwartek.", ["czwartek", "2026-03-12"]],
  ["Rada zagłosuje w czwartek.", ["czwartek", "2026-03-19"]],
  ["Wczoraj most zamknięto, jutro będzie otwarty.", ["Wczoraj", "2026-03-15"], ["jutro", "2026-03-17"]],
  ["W zeszłym tygodniu znaleziono minę.", ["zeszłym tygodniu", "2026-W11"]],
  ["W przyszłym miesiącu muzeum się przeniesie.", ["przyszłym miesiącu", "2026-04"]],
  ["Łódź zaginęła trzy dni temu.", ["trzy dni temu", "2026-03-13"]],
  ["Prom zbudowano w 2014 roku.", ["2014 roku", "2014"]],
  ["W latach 1990. było tu kino.", ["latach 1990.", "199"]],
  ["Pociąg odjechał we wtorek o 14:30.", ["wtorek o 14:30", "2026-03-10T14:30"]],
  ["Akt nosi datę 04.07.2025.", ["04.07.2025", "2025-07-04"]],
]);

testReadings("ar reads", PUBLISHED, "ar", [["في 4 يوليو 2025 أمطرت.", ["4 يوليو 2025", "2025-07-04"]]]);

test("without a declared language the text's own small words tell it", () => {
  const text =
    "Der Rat der Stadt hat die Brücke am Donnerstag nicht mit den Stimmen von allen auf dem Platz geschlossen.";
  expect(findReadings(text, PUBLISHED, null)).toEqual([["Donnerstag", "2026-03-12"]]);
});

test("a language without a table has its numbers read and nothing else", () => {
  expect(findReadings("Bron stängdes 2025-07-04 och i mars.", PUBLISHED, "sv")).toEqual([["2025-07-04", "2025-07-04"]]);
});

test("without a day of publication a relative day keeps its words and has no value", () => {
  expect(findReadings("Вчера мост закрыли.", null, "ru")).toEqual([["Вчера", null]]);
});
