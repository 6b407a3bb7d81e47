// An invented story as a page, and an appeal that a script lays over it in whatever way a test wants.
const PARAGRAPHS = [
  "The ferry between Tarnwick and the Sallow Isles will sail through the winter for the first time in eleven years, the harbour board decided on Tuesday after a meeting that went on until midnight.",
  "Two boats will make the crossing four times a day, the board's chair, Ines Varrow, told a full hall. The last boat leaves the isles at half past eight in the evening, an hour later than now.",
  "Islanders had asked for the winter crossing since the old pier was closed. Without it, the way to the hospital at Tarnwick leads around the bay and takes more than two hours by road.",
  "“My mother missed three appointments last January because nothing sailed,” said Tomas Elberg, who keeps the shop on the larger isle. “People here have planned their lives around a timetable.”",
  "The board expects about two hundred passengers on a usual day and half as many when the wind is strong. It has put money aside for a second crew, which is to be hired before the end of October.",
  "Not everybody in the hall was content. Fishermen fear that the new berth takes the place where they land their catch, and want the board to move it further along the northern quay.",
  "Varrow said that the plan could still be changed where it touches the quay. Drawings are to be shown in the harbour office for a month, and everyone who works there may write to the board.",
  "The first boat of the winter timetable is to leave Tarnwick on the third of November at six in the morning, with the mail, the newspapers and, as in former years, the island's bread.",
];

/** The appeal's words, whose first paint the browser reports under the name "appeal". */
export const APPEAL_WORDS = `<h2 elementtiming="appeal">Help keep The Tarnwick Courier free to read</h2>
<p>Dear reader, we are a newsroom of nine and belong to no one. Our independent journalism is paid for by readers like
you. Please support our work with a monthly gift from £3, or give any amount once.</p>
<p><a href="/donate">Support us</a> <button type="button">Maybe later</button></p>`;

// Magenta, which nothing else on the page is: a frame that shows it shows the appeal.
const STYLE = `
  body { margin: 0; font: 18px/1.5 sans-serif; color: #111; background: #fff; }
  main { max-width: 640px; margin: 24px auto; }
  .veil { position: fixed; inset: 0; z-index: 9999; background: #f0f; color: #000; padding: 120px; }`;

/**
 * The page of an invented story; `style` and `script` are added to its own, `before` stands below its headline, and
 * before as many of its paragraphs as are asked for.
 */
export function storyPage({
  style = "",
  script = "",
  headline = "Ferry to sail through the winter",
  before = "",
  paragraphs = PARAGRAPHS.length,
}: {
  style?: string;
  script?: string;
  headline?: string;
  before?: string;
  paragraphs?: number;
}) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry to sail through the winter - The Tarnwick Courier</title>
<meta property="og:type" content="article"><style>${STYLE}${style}</style></head>
<body><header><a href="/">The Tarnwick Courier</a></header><main><article><h1>${headline}</h1>
${before}${PARAGRAPHS.slice(0, paragraphs)
  .map((words) => `<p>${words}</p>`)
  .join("\n")}</article></main>
<script>const WORDS = ${JSON.stringify(APPEAL_WORDS).replaceAll("</", "<\\/")};
const veil = (name = "") => Object.assign(document.createElement("div"), { className: "veil " + name, id: "over" });
${script}</script></body></html>`;
}
