import { buttons, type Component } from "./component.ts";
import type { Words } from "./words.ts";

const BOX = "max-width: 30rem; padding: 1.5rem; border: 1px solid #999; background: #fff";

const dialog = ({ title, html, ...words }: Words) =>
  `<dialog id="box" aria-labelledby="box-title"><h2 id="box-title">${title}</h2>${html}<form method="dialog">${buttons({ title, html, ...words })}</form></dialog>`;

const popover = (kind: "auto" | "manual") => (words: Words) =>
  `<div id="box" popover="${kind}"><h2>${words.title}</h2>${words.html}${buttons(words, 'popovertarget="box" popovertargetaction="hide"')}</div>`;

/** What browsers bring themselves. */
export const NATIVE = [
  {
    name: "native dialog, modal",
    css: `dialog { ${BOX} } dialog::backdrop { background: rgb(0 0 0 / 60%) } html:has(dialog:modal) { overflow: hidden }`,
    html: dialog,
    open: `document.querySelector("#box").showModal()`,
    shown: ["#box"],
    covers: true,
    locks: true,
  },
  {
    name: "native dialog, not modal",
    css: `dialog { ${BOX}; position: fixed; inset: 0; margin: auto; z-index: 100; box-shadow: 0 0 0 100vmax rgb(0 0 0 / 50%) }`,
    html: dialog,
    open: `document.querySelector("#box").show()`,
    shown: ["#box"],
    covers: true,
    locks: false,
  },
  {
    name: "native popover, auto",
    css: `[popover] { ${BOX} } [popover]::backdrop { background: rgb(20 20 40 / 50%) }`,
    html: popover("auto"),
    open: `document.querySelector("#box").showPopover()`,
    shown: ["#box"],
    covers: true,
    locks: false,
  },
  {
    name: "native popover, manual",
    css: `[popover] { ${BOX} }`,
    html: popover("manual"),
    open: `document.querySelector("#box").showPopover()`,
    shown: ["#box"],
    covers: true,
    locks: false,
  },
] as const satisfies readonly Component[];
