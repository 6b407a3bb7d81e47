import { buttons, type Component } from "./component.ts";
import type { Words } from "./words.ts";

const BOOTSTRAP = {
  styles: ["bootstrap/dist/css/bootstrap.min.css"],
  scripts: ["bootstrap/dist/js/bootstrap.bundle.min.js"],
};

const modal =
  (attributes = "") =>
  (words: Words) =>
    `<div class="modal fade" id="box" tabindex="-1" aria-labelledby="box-title" aria-hidden="true" ${attributes}>
  <div class="modal-dialog modal-dialog-centered">
    <div class="modal-content">
      <div class="modal-header">
        <h1 class="modal-title fs-5" id="box-title">${words.title}</h1>
        <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button>
      </div>
      <div class="modal-body">${words.html}</div>
      <div class="modal-footer">${buttons(words, 'data-bs-dismiss="modal"')}</div>
    </div>
  </div>
</div>`;

/** Bootstrap 5: https://getbootstrap.com/docs/5.3/components/ */
export const BOOTSTRAPS = [
  {
    name: "bootstrap modal",
    ...BOOTSTRAP,
    html: modal(),
    open: `new bootstrap.Modal("#box").show()`,
    shown: ["#box", "#box .modal-content", ".modal-backdrop"],
    covers: true,
    locks: true,
  },
  {
    name: "bootstrap modal, static backdrop",
    ...BOOTSTRAP,
    html: modal('data-bs-backdrop="static" data-bs-keyboard="false"'),
    open: `bootstrap.Modal.getOrCreateInstance(document.getElementById("box")).show()`,
    shown: ["#box", "#box .modal-content", ".modal-backdrop"],
    covers: true,
    locks: true,
  },
  {
    name: "bootstrap offcanvas",
    ...BOOTSTRAP,
    html: (words) => `<div class="offcanvas offcanvas-bottom h-75" tabindex="-1" id="box" aria-labelledby="box-title">
  <div class="offcanvas-header">
    <h5 class="offcanvas-title" id="box-title">${words.title}</h5>
    <button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Close"></button>
  </div>
  <div class="offcanvas-body">${words.html}${buttons(words, 'data-bs-dismiss="offcanvas"')}</div>
</div>`,
    open: `new bootstrap.Offcanvas("#box").show()`,
    shown: ["#box", ".offcanvas-backdrop"],
    covers: true,
    locks: true,
  },
  {
    name: "bootstrap toast",
    ...BOOTSTRAP,
    html: (words) => `<div class="toast-container position-fixed bottom-0 end-0 p-3">
  <div id="box" class="toast" role="alert" aria-live="assertive" aria-atomic="true" data-bs-autohide="false">
    <div class="toast-header">
      <strong class="me-auto">${words.title}</strong>
      <button type="button" class="btn-close" data-bs-dismiss="toast" aria-label="Close"></button>
    </div>
    <div class="toast-body">${words.html}${buttons(words, 'data-bs-dismiss="toast"')}</div>
  </div>
</div>`,
    open: `bootstrap.Toast.getOrCreateInstance(document.getElementById("box")).show()`,
    shown: ["#box"],
    covers: false,
    locks: false,
  },
] as const satisfies readonly Component[];
