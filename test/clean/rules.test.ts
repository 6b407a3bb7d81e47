import { expect, test } from "vitest";
import { buildPageModel } from "../../utils/clean/engine/page-model.ts";
import { viewWithoutLayout } from "../../utils/clean/engine/page-view.ts";
import { selectFindings } from "../../utils/clean/engine/select-findings.ts";
import { runToCompletion } from "../../utils/clean/engine/task.ts";
import { REASONS } from "../../utils/clean/reasons.ts";
import { cleanRules } from "../../utils/clean/rules.ts";
import type { PageView } from "../../utils/clean/types.ts";
import { t } from "../support/invented-texts.ts";
import { APPEAL, laidOut, page } from "./pages.ts";

function found(view: PageView): string[] {
  const model = runToCompletion(buildPageModel(view.document));
  return runToCompletion(selectFindings(view, cleanRules, () => model)).map(({ type, element, companions = [] }) =>
    [`${type} ${element.id}`, ...companions.map(({ id }) => id)].join(" + "),
  );
}

const inMarkup = (document: Document) => found(viewWithoutLayout(document));
const onScreen = (document: Document, change: Partial<PageView> = {}) => found(laidOut(document, { y: 0 }, change));

const FULL = 'data-box="0 0 1000 800"';
const BAR = 'data-box="0 700 1000 100"';

test("finds an appeal in the text whatever its classes are called", () => {
  for (const name of ["contribute-article", "css-9x1", "article__box"])
    expect(inMarkup(page(`<div id="a" class="${name}">${APPEAL}</div>`))).toEqual(["donation a"]);
});

test("finds the whole appeal, with its wrapper, heading and form", () => {
  const document = page(
    `<section id="w"><div><h3>A word from us</h3><div>${APPEAL}<form action="/donate"><label>Once <input type="radio"></label></form></div></div></section>`,
  );
  expect(inMarkup(document)).toEqual(["donation w"]);
});

test.each([
  ["Russian", "Дорогие читатели! Поддержите независимую редакцию: пожертвуйте 100 рублей ежемесячно. Напомнить позже"],
  [
    "German",
    "Liebe Leser, wir, die Redaktion, brauchen Sie. Unterstützen Sie unsere Arbeit: Spenden Sie monatlich, schon ab 5 Euro. Später erinnern",
  ],
  ["French", "Chers lecteurs, soutenez notre journal indépendant : faites un don mensuel, à partir de 5 €. Plus tard"],
  ["Spanish", "Apóyanos: nuestro periodismo independiente depende de usted. Dona 5 euros al mes. Ahora no"],
])("finds an appeal in %s", (_, words) => {
  expect(inMarkup(page(`<aside id="a">${words} <button>OK</button></aside>`))).toEqual(["donation a"]);
});

test("keeps a story about a fundraiser", () => {
  const drive = `<p>Readers may donate at the town hall; the drive will support our library, Mayor Ada Brel said. “Give what you can, from $5 a month,” she told supporters.</p>`;
  expect(inMarkup(page(drive.repeat(3)))).toEqual([]);
});

test("keeps the reported words of a named speaker, though they ask as an appeal does", () => {
  const block = (speech: string) =>
    `<div id="a"><p>Please support our newsroom with $5 a month${speech}.</p><p><a href="/details">Details</a></p></div>`;
  expect(inMarkup(page(block("")))).toEqual(["donation a"]);
  expect(inMarkup(page(block(", editor Ada Brel said on Friday")))).toEqual([]);
});

test("keeps a link to the support page in the navigation and in the footer", () => {
  expect(
    inMarkup(page("", '<footer><p>Support our journalism: <a href="/donate">donate $5 monthly</a></p></footer>')),
  ).toEqual([]);
});

test.each([
  [
    "a field of a log-in",
    '<div class="login-form"><form><div><label>Your e-mail</label><input type="email"></div></form></div>',
  ],
  [
    "a lost password's form",
    '<div id="forgot-password"><p>Recover your password</p><form><input type="email"><button>Send</button></form></div>',
  ],
  [
    "a field of a contact form",
    '<form><p>Write to the harbour office</p><div><input type="email" placeholder="E-mail"></div><textarea></textarea><button>Send</button></form>',
  ],
  [
    "an entry of a menu",
    '<ul><li><a href="/region">Region</a></li><li><a href="/newsletter" class="newsletter">Newsletter</a></li><li><a href="/sport">Sport</a></li></ul>',
  ],
  [
    "a verification",
    '<div class="PhoneVerificationForm"><p>We have sent you a code to verify your number. Support: call us.</p><form><input type="text"><button>Verify</button></form></div>',
  ],
  [
    "a table of facts",
    '<table><tr><td>Feature</td><td>Support for you</td></tr><tr><td>Price</td><td>$90 a month</td></tr><tr><td>Gift</td><td><a href="/gift">our gift wrap</a></td></tr></table>',
  ],
  [
    "a link back to a list",
    '<div><a href="/">Home</a> &gt; Ten ways to grow your harbour in 2024 <a href="/blog">&lt; Back to blog</a></div>',
  ],
  [
    "a credit that names a charity",
    '<div><p>The picture was given to us by the Society for Velmora. You can support this camera by making <a href="/support">a gift to the Society</a>.</p></div>',
  ],
])("keeps %s", (_, html) => {
  expect(inMarkup(page(html))).toEqual([]);
});

test("finds dialogs and bars that ask for money over the page, with their scrim", () => {
  const document = page(
    "",
    `<div id="scrim" style="position:fixed" ${FULL}></div><div id="d" style="position:fixed" data-box="250 200 500 400">${APPEAL}</div>`,
  );
  expect(onScreen(document)).toEqual(["donation d + scrim"]);
  expect(
    onScreen(
      page(
        "",
        `<div id="b" style="position:fixed" ${BAR}>Independent journalism needs you. <a href="/contribute">Support us</a> <a href="#">Maybe later</a></div>`,
      ),
    ),
  ).toEqual(["donation b"]);
});

test("finds a wrapper of nothing but floating parts as one overlay", () => {
  const document = page(
    "",
    `<div id="w"><div style="position:fixed" ${FULL}></div><div style="position:fixed" data-box="250 200 500 400">${APPEAL}</div></div>`,
  );
  expect(onScreen(document)).toEqual(["donation w"]);
});

test("finds a consent dialog, and one inside an open shadow root", () => {
  const words = "<p>We and our partners use cookies.</p><button>Accept all</button><button>Reject</button>";
  expect(onScreen(page("", `<div id="c" role="dialog" style="position:fixed" ${FULL}>${words}</div>`))).toEqual([
    "consent c",
  ]);
  const document = page("", '<div id="host"></div>');
  const root = document.getElementById("host")?.attachShadow({ mode: "open" });
  const panel = document.createElement("div");
  panel.style.position = "fixed";
  panel.setAttribute("data-box", "0 400 1000 400");
  panel.append(
    "We and our partners use cookies. ",
    Object.assign(document.createElement("button"), { textContent: "Agree" }),
  );
  root?.append(panel);
  expect(onScreen(document)).toEqual(["consent host"]);
});

test("keeps floating headers, players, log-ins, and boxes that no rule knows", () => {
  const document = page(
    "",
    `<header style="position:fixed" data-box="0 0 1000 60">Support our journalism from $5 monthly <a href="/donate">Donate</a></header>
     <div style="position:fixed" ${BAR}><audio></audio>Support our podcast, $5 monthly</div>
     <div role="dialog" style="position:fixed" ${FULL}>Sign in to support us monthly <input type="password"></div>`,
  );
  expect(onScreen(document)).toEqual([]);
});

test("keeps a dialog that no rule knows, until the reader asks for the article", () => {
  const dialog = `<div role="dialog" style="position:fixed" ${FULL}>Goal! Two nil after 80 minutes. <button>Close</button></div>`;
  expect(onScreen(page("", dialog), { mode: "idle" })).toEqual([]);
  expect(onScreen(page("", dialog))).toEqual(["interruption "]);
});

test("keeps an overlay that is not visible yet", () => {
  expect(onScreen(page("", `<div style="position:fixed;display:none" ${FULL}>${APPEAL}</div>`))).toEqual([]);
});

test("never proposes what holds the headline, the story, or most of the page", () => {
  const document = page();
  const wrapped = document.querySelector("main");
  wrapped?.setAttribute("style", "position:fixed");
  wrapped?.setAttribute("data-box", "0 0 1000 800");
  wrapped?.append("Support our newsroom with $5 a month. Remind me later.");
  expect(onScreen(document)).toEqual([]);
});

test("every rule has its own name, and every reason a sentence", () => {
  expect(new Set(cleanRules.map(({ name }) => name)).size).toBe(cleanRules.length);
  for (const reason of REASONS) expect(t(reason)).toMatch(/^[A-Z].+\.$/);
});
