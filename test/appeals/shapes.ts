import { markup, safe } from "./markup.ts";
import type { Names } from "./names.ts";
import { floats, type Shape, type Unit } from "./unit.ts";

/** A unit built: its HTML and its styles; `locks` says that the page cannot be scrolled under it. */
export type Built = { html: string; css: string; locks: boolean };

const FIXED =
  "position:fixed;z-index:99990;background:#fff;padding:16px;box-shadow:0 0 12px #0006;box-sizing:border-box";
const SCRIM = "position:fixed;inset:0;z-index:99980;background:#000a";

/** Where a shape's box lies. */
const PLACES: Record<Shape, string> = {
  end: "margin:24px 0;padding:16px;background:#fff3d6",
  between: "margin:24px 0;padding:16px;border:1px solid #999",
  aside: "margin:0 0 24px;padding:12px;background:#eef",
  modal: `${FIXED};left:50%;top:50%;width:560px;max-height:90vh;overflow:auto;transform:translate(-50%,-50%)`,
  bottom: `${FIXED};left:0;right:0;bottom:0`,
  top: "position:sticky;top:0;z-index:99990;background:#fc3;padding:10px 16px",
  corner: `${FIXED};right:20px;bottom:20px;width:340px`,
  frame: `${FIXED};right:0;bottom:0;width:440px;height:360px`,
  shadow: `${FIXED};right:20px;bottom:20px;width:320px`,
  widget: `${FIXED};right:20px;bottom:20px;width:340px;height:300px;padding:0;border:0`,
  player: `${FIXED};right:20px;bottom:20px;width:340px`,
};

/** Builds a unit with the names given; `data-gold`, which no rule may know, marks what must go. */
export function build(unit: Unit, names: Names): Built {
  const { shape } = unit;
  const gold = ` data-gold="${unit.id}" data-gold-kind="${unit.kind}"${floats(shape) ? " data-gold-floats" : ""}`;
  const open = (tag: string, more = "") => `<${tag}${names.attributes} class="${names.part("box")}"${gold}${more}>`;
  const css = `${names.at("box")}{display:block;${PLACES[shape]}}`;
  const inner = markup(unit.lines, names);
  if (shape === "modal") return modal(unit, names, gold);
  if (shape === "frame") {
    const only = unit.lines.length === 1 && names.tag === "iframe";
    const html = only ? bareFrame(unit, names, gold) : `${open("div")}${inner}</div>`;
    return { html, css, locks: false };
  }
  if (shape === "shadow") {
    const root = `<template shadowrootmode="open"><style>:host{all:initial}div{font:16px sans-serif}</style><div>${inner}</div></template>`;
    const tag = names.tag;
    return { html: `${open(tag)}${root}</${tag}>`, css, locks: false };
  }
  if (shape === "widget") {
    const words = safe(`<!doctype html><body style="margin:16px;font:16px sans-serif">${inner}</body>`);
    return { html: `${open("iframe", ` srcdoc="${words}"`)}</iframe>`, css, locks: false };
  }
  const tag = names.tag === "iframe" ? "div" : names.tag;
  return { html: `${open(tag)}<div class="${names.part("inner")}">${inner}</div></${tag}>`, css, locks: false };
}

/** A dialog over a darkened, locked page: both in one wrapper, or side by side, as sites have it either way. */
function modal({ id, lines }: Unit, names: Names, gold: string): Built {
  const wrapped = id.length % 2 === 0;
  const role = id.length % 3 === 0 ? ' role="dialog" aria-modal="true"' : "";
  const inner = markup(lines, names);
  const scrim = `<div class="${names.part("scrim")}"${wrapped ? "" : gold}></div>`;
  const name = wrapped ? names.part("window") : names.part("box");
  const own = wrapped ? "" : `${names.attributes}${gold}`;
  const panel = `<div${own} class="${name}"${role}>${inner}</div>`;
  const { tag } = names;
  const html = wrapped
    ? `<${tag}${names.attributes} class="${names.part("box")}"${gold}>${scrim}${panel}</${tag}>`
    : scrim + panel;
  const css = `.${name.split(" ")[0]}{display:block;${PLACES.modal}}.${names.part("scrim")}{${SCRIM}}`;
  return { html, css, locks: true };
}

/** A frame of another origin that stands alone, as a payment form does. */
function bareFrame({ lines }: Unit, names: Names, gold: string): string {
  const [address = "", title = ""] = (lines[0] ?? "").slice(2).split(" = ");
  return `<iframe${names.attributes} class="${names.part("box")}"${gold} src="${safe(address)}" title="${safe(title)}"></iframe>`;
}
