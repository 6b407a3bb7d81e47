import { buttons, type Component } from "./component.ts";

const FILL = "position: fixed; inset: 0";
const SWAL = `title: words.title, html: words.html, confirmButtonText: words.accept, cancelButtonText: words.decline, showCancelButton: true`;
const SHOELACE = {
  styles: ["@shoelace-style/shoelace/cdn/themes/light.css"],
  modules: [
    "@shoelace-style/shoelace/cdn/components/dialog/dialog.js",
    "@shoelace-style/shoelace/cdn/components/drawer/drawer.js",
    "@shoelace-style/shoelace/cdn/components/button/button.js",
  ],
  css: ":not(:defined) { visibility: hidden }",
};

/** Libraries for dialogs, each opened as its own documentation shows. */
export const LIBRARIES = [
  {
    // https://micromodal.vercel.app/
    name: "micromodal",
    scripts: ["micromodal/dist/micromodal.min.js"],
    css: `.modal { display: none } .modal.is-open { display: block }
.modal__overlay { ${FILL}; background: rgb(0 0 0 / 60%); display: flex; justify-content: center; align-items: center }
.modal__container { background: #fff; padding: 30px; max-width: 500px; max-height: 100vh; border-radius: 4px; overflow-y: auto }
.modal[aria-hidden="false"] .modal__overlay { animation: mm-in .3s cubic-bezier(0, 0, .2, 1) }
@keyframes mm-in { from { opacity: 0 } to { opacity: 1 } }`,
    html: (words) => `<div class="modal micromodal-slide" id="box" aria-hidden="true">
  <div class="modal__overlay" tabindex="-1" data-micromodal-close>
    <div class="modal__container" role="dialog" aria-modal="true" aria-labelledby="box-title">
      <header class="modal__header">
        <h2 class="modal__title" id="box-title">${words.title}</h2>
        <button class="modal__close" aria-label="Close modal" data-micromodal-close></button>
      </header>
      <main class="modal__content" id="box-content">${words.html}</main>
      <footer class="modal__footer">${buttons(words, 'class="modal__btn" data-micromodal-close')}</footer>
    </div>
  </div>
</div>`,
    open: `MicroModal.init({ disableScroll: true }); MicroModal.show("box", { disableScroll: true })`,
    shown: ["#box", ".modal__overlay", ".modal__container"],
    covers: true,
    locks: true,
  },
  {
    // https://a11y-dialog.netlify.app/usage/markup
    name: "a11y-dialog",
    scripts: ["a11y-dialog/dist/a11y-dialog.min.js"],
    css: `.dialog-container, .dialog-overlay { ${FILL} } .dialog-container { z-index: 2; display: flex }
.dialog-container[aria-hidden="true"] { display: none } .dialog-overlay { background: rgb(43 46 56 / 90%) }
.dialog-content { margin: auto; z-index: 2; position: relative; background: #fff; max-width: 30rem; padding: 1rem }`,
    html: (words) => `<div id="box" aria-labelledby="box-title" aria-hidden="true" class="dialog-container">
  <div data-a11y-dialog-hide class="dialog-overlay"></div>
  <div role="document" class="dialog-content">
    <button type="button" data-a11y-dialog-hide aria-label="Close dialog">&times;</button>
    <h1 id="box-title">${words.title}</h1>
    ${words.html}${buttons(words, "data-a11y-dialog-hide")}
  </div>
</div>`,
    open: `const dialog = new A11yDialog(document.getElementById("box"));
dialog.on("show", () => { document.documentElement.style.overflowY = "hidden" }).on("hide", () => { document.documentElement.style.overflowY = "" });
dialog.show()`,
    shown: ["#box", ".dialog-overlay", ".dialog-content"],
    covers: true,
    locks: true,
  },
  {
    // https://sweetalert2.github.io/
    name: "sweetalert2 modal",
    scripts: ["sweetalert2/dist/sweetalert2.all.min.js"],
    html: () => "",
    open: `Swal.fire({ ${SWAL} })`,
    shown: [".swal2-container", ".swal2-popup"],
    covers: true,
    locks: true,
  },
  {
    name: "sweetalert2 toast",
    scripts: ["sweetalert2/dist/sweetalert2.all.min.js"],
    html: () => "",
    open: `Swal.mixin({ toast: true, position: "bottom-end" }).fire({ ${SWAL} })`,
    shown: [".swal2-container", ".swal2-popup"],
    covers: false,
    locks: false,
  },
  {
    // https://github.com/biati-digital/glightbox
    name: "glightbox",
    styles: ["glightbox/dist/css/glightbox.min.css"],
    scripts: ["glightbox/dist/js/glightbox.min.js"],
    css: ".ginlined-content { padding: 2rem }",
    html: (words) =>
      `<div id="inline" style="display: none"><div><h3>${words.title}</h3>${words.html}${buttons(words)}</div></div>`,
    open: `GLightbox({ elements: [{ content: document.getElementById("inline"), width: "560px", height: "auto" }] }).open()`,
    shown: ["#glightbox-body", ".goverlay", ".ginlined-content"],
    covers: true,
    locks: true,
  },
  {
    // https://shoelace.style/components/dialog
    name: "shoelace dialog",
    ...SHOELACE,
    html: (words) =>
      `<sl-dialog id="box" label="${words.title}" class="dialog-overview">${words.html}<sl-button slot="footer">${words.decline}</sl-button><sl-button slot="footer" variant="primary">${words.accept}</sl-button></sl-dialog>`,
    open: `document.querySelector(".dialog-overview").show()`,
    shown: ["#box >>> [part=panel]", "#box >>> [part=overlay]"],
    root: "#box",
    covers: true,
    locks: true,
  },
  {
    // https://shoelace.style/components/drawer
    name: "shoelace drawer",
    ...SHOELACE,
    html: (words) =>
      `<sl-drawer id="box" label="${words.title}" class="drawer-overview">${words.html}<sl-button slot="footer" variant="primary">${words.accept}</sl-button></sl-drawer>`,
    open: `document.querySelector(".drawer-overview").show()`,
    shown: ["#box >>> [part=panel]", "#box >>> [part=overlay]"],
    root: "#box",
    covers: true,
    locks: true,
  },
] as const satisfies readonly Component[];
