import type { Words } from "./words.ts";

type Story = { title: string; byline: string; day: string; paragraphs: readonly string[] };

/** The story under the overlays, by language. */
export const STORIES: Readonly<Record<Words["language"], Story>> = {
  en: {
    title: "Harwick's ferry sails again after eleven months in the dry dock",
    byline: "By Ines Caldbeck",
    day: "4 March 2025",
    paragraphs: [
      "The ferry between Harwick and the island of Soay crossed again on Tuesday, eleven months after a crack in its hull had sent it to the dry dock.",
      "Some sixty people stood on the quay when the ship cast off at half past seven, among them the children of the island's school, who had the morning off.",
      "“We have counted every single day of it,” said Marit Oswin, the school's head teacher, who had been crossing in a fishing boat twice a week.",
      "The repair took five months longer than planned because a steel plate had been cut to the wrong drawing and had to be ordered a second time.",
      "The county council put the cost at 2.4 million pounds, of which the insurer has so far paid a little more than half; the rest is in dispute.",
      "Councillor Peter Langholm said that the harbour would be dredged before the summer so that the ship could also sail when the tide was low.",
      "The island's 340 inhabitants had been supplied by a barge in the meantime, which came three times a week if the weather let it and brought no passengers.",
      "Two families moved to the mainland during the winter, and the shop closed its counter for fresh bread; it is to open again at the end of the month.",
      "The timetable is the old one: four crossings a day, a fifth on Saturdays, and a late boat when the theatre in Harwick plays, which it does from May.",
      "A second ship, for which islanders have asked since the accident, is not in the budget; the council wants to come back to the question in autumn.",
    ],
  },
  de: {
    title: "Die Fähre nach Seewald fährt nach elf Monaten Pause wieder",
    byline: "Von Henrike Aldinger",
    day: "4. März 2025",
    paragraphs: [
      "Die Fähre zwischen Harwick und der Insel Seewald hat am Dienstag wieder abgelegt, elf Monate nachdem ein Riss im Rumpf sie ins Trockendock gebracht hatte.",
      "Etwa sechzig Menschen standen am Kai, als das Schiff um halb acht losmachte, darunter die Kinder der Inselschule, die an diesem Morgen frei hatten.",
      "„Wir haben jeden einzelnen Tag gezählt“, sagte Schulleiterin Marit Oswin, die zweimal in der Woche mit einem Fischerboot übergesetzt hatte.",
      "Die Reparatur dauerte fünf Monate länger als geplant, weil eine Stahlplatte nach einer falschen Zeichnung geschnitten und neu bestellt werden musste.",
      "Der Landkreis beziffert die Kosten auf 2,4 Millionen Euro, von denen die Versicherung bisher etwas mehr als die Hälfte gezahlt hat.",
      "Kreisrat Peter Langholm sagte, der Hafen solle noch vor dem Sommer ausgebaggert werden, damit das Schiff auch bei niedrigem Wasser fahren könne.",
      "Die 340 Bewohner waren in der Zwischenzeit von einem Lastkahn versorgt worden, der bei gutem Wetter dreimal in der Woche kam und niemanden mitnahm.",
      "Zwei Familien zogen im Winter aufs Festland, und der Laden stellte den Verkauf von frischem Brot ein; Ende des Monats soll es wieder welches geben.",
      "Der Fahrplan ist der alte: vier Fahrten am Tag, eine fünfte am Samstag und ein spätes Schiff, wenn das Theater in Harwick spielt, also ab Mai.",
      "Ein zweites Schiff, das die Insel seit dem Unfall fordert, steht nicht im Haushalt; der Kreistag will im Herbst auf die Frage zurückkommen.",
    ],
  },
};

const STYLE = `body { margin: 0; font: 20px/1.6 Georgia, serif } header, footer { padding: 1rem 2rem }
article { max-width: 44rem; margin: 0 auto; padding: 0 1rem } article p { margin: 0 0 5rem }`;

/** The page of an article: what its head loads, and what stands in its body after the story. */
export function articlePage(language: Words["language"], head: string, rest: string): string {
  const { title, byline, day, paragraphs } = STORIES[language];
  const name = language === "de" ? "Seetaler Kurier" : "The Harwick Courier";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">
<title>${title} | ${name}</title>
<style>${STYLE}</style>
${head}
</head>
<body>
<header class="site-head"><a href="/">${name}</a> <nav><a href="/region">Region</a> <a href="/sport">Sport</a></nav></header>
<main class="page">
<article>
<h1>${title}</h1>
<div class="meta"><span class="byline">${byline}</span> <time datetime="2025-03-04T08:15:00+00:00">${day}</time> <button type="button" id="open">${language === "de" ? "Zeigen" : "Show"}</button></div>
${paragraphs.map((words) => `<p>${words}</p>`).join("\n")}
</article>
</main>
<footer><a href="/imprint">Imprint</a></footer>
${rest}
</body>
</html>
`;
}
