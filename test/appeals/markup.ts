import type { Names } from "./names.ts";

/** Text made safe for HTML. */
export const safe = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Text with `**strong**` words and `[links](address)`. */
export const rich = (text: string): string =>
  safe(text)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');

const halves = (line: string): [string, string] => {
  const [label = "", target = ""] = line.split(" = ");
  return [safe(label.trim()), safe(target.trim())];
};

const choices = (line: string): string[] => line.split("|").map((choice) => choice.trim());

/** What a line of an appeal becomes; the first mark that fits decides. */
const KINDS: readonly [mark: string, make: (line: string, names: Names) => string][] = [
  ["# ", (line, { part }) => `<h2 class="${part("title")}">${rich(line)}</h2>`],
  // Radio buttons: how often.
  [
    "$ ",
    (line, { part }) =>
      `<div class="${part("often")}">${choices(line)
        .map((one) => radio(one, part("choice")))
        .join("")}</div>`,
  ],
  // Buttons: how much.
  [
    "% ",
    (line, { part }) =>
      `<ul class="${part("sums")}">${choices(line)
        .map((one) => `<li><button type="button">${safe(one)}</button></li>`)
        .join("")}</ul>`,
  ],
  [">> ", (line, { part }) => `<button type="button" class="${part("action")}">${safe(line)}</button>`],
  ["> ", (line, { part }) => link(line, part("action"))],
  ["^ ", (line, { part }) => link(line, part("later"))],
  ["(", (line, { part }) => `<button type="button" class="${part("later")}">${safe(line.replace(/\)$/, ""))}</button>`],
  ["@ ", form],
  ["~ ", (line, { part }) => `<p class="${part("small")}"><small>${rich(line)}</small></p>`],
  [
    "i ",
    (line, { part }) => `<img class="${part("picture")}" width="120" height="24" alt="${safe(line)}" src="data:,">`,
  ],
  ["! ", frame],
  [
    "v ",
    (line, { part }) =>
      `<video class="${part("video")}" muted autoplay loop playsinline width="320" height="180"></video><p class="${part("text")}">${rich(line)}</p>`,
  ],
];

/** The HTML of an appeal's lines. */
export function markup(lines: readonly string[], names: Names): string {
  return lines.map((line) => lineOf(line, names)).join("\n");
}

function lineOf(line: string, names: Names): string {
  if (line === "x") return `<button type="button" class="${names.part("close")}" aria-label="Close">×</button>`;
  const known = KINDS.find(([mark]) => line.startsWith(mark));
  return known ? known[1](line.slice(known[0].length), names) : `<p class="${names.part("text")}">${rich(line)}</p>`;
}

function radio(choice: string, name: string): string {
  const label = safe(choice.replace(/^\*/, ""));
  return `<label><input type="radio" name="${name}"${choice.startsWith("*") ? " checked" : ""}> ${label}</label> `;
}

function link(line: string, name: string): string {
  const [label, target] = halves(line);
  return `<a class="${name}" href="${target}">${label}</a>`;
}

function form(line: string, { part }: Names): string {
  const [hint, label] = halves(line);
  return `<form class="${part("form")}" action="#"><input type="email" placeholder="${hint}" aria-label="${hint}"> <button>${label}</button></form>`;
}

function frame(line: string, { part }: Names): string {
  const [address, title] = halves(line);
  return `<iframe class="${part("frame")}" src="${address}" title="${title}" width="400" height="300" loading="eager"></iframe>`;
}
