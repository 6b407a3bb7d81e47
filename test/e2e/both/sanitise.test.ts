import { expect } from "vitest";
import type { PageHandle } from "../../../tools/browser/driver.ts";
import { ATTACKS } from "../../support/attacks.ts";
import { servePageWith } from "../modules.ts";
import { outsideRequestsDuring } from "../requests.ts";
import { test } from "../stage.ts";
import { waitUntil } from "../views.ts";

// What may be left of any HTML, written down once more: a list that is too wide should not pass because it is asked
// itself.
const TAGS =
  "p div section span br hr h2 h3 h4 h5 h6 blockquote q cite pre code a em strong b i s u small sub sup mark del ins abbr time ruby rt rp ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img";
const ATTRIBUTES = "href rel src alt width height lang dir datetime colspan rowspan";

// Runs in the page. Every attack is sanitised twice, shown as the reader shows it, put into the document as a
// string, and
// then everything in it is touched as a user might.
const SETUP = `
  window.fired = []; window.blocked = []; window.current = "";
  window.x = () => { fired.push(current); return x; };
  document.addEventListener("securitypolicyviolation", (event) => {
    if (!event.blockedURI.endsWith("/canary")) blocked.push(current + " " + event.blockedURI);
  });
  // A picture that the policy refuses: once its error is heard, so are those of all elements before it.
  window.errorsAreHeard = () => new Promise((done) => {
    const canary = document.createElement("img");
    canary.addEventListener("error", () => { canary.remove(); setTimeout(done); });
    canary.src = "/canary";
    document.body.append(canary);
  });
  document.addEventListener("click", (event) => event.preventDefault(), true);
  document.addEventListener("submit", (event) => event.preventDefault(), true);
  window.sanitise = module.createSanitiser(window);
  window.faultsOf = (root, own) => {
    const faults = [];
    const tags = ${JSON.stringify(TAGS)}.split(" "), attributes = ${JSON.stringify(ATTRIBUTES)}.split(" ");
    for (const element of root.querySelectorAll("*")) {
      if (!tags.includes(element.localName) || element.namespaceURI !== "http://www.w3.org/1999/xhtml" || element.shadowRoot) faults.push("<" + element.localName + ">");
      for (const { name, value } of element.attributes) {
        // A built-in element that was to be a custom one keeps the attribute, empty: without it, its serialisation
        // would name it again.
        if (name === "is" && value === "") continue;
        if (!attributes.includes(name) && !(own && name === "class" && value === "picture")) faults.push(name);
        if (name === "href" && !/^(?:https?|mailto):/.test(value) || name === "src" && !/^https?:/.test(value)) faults.push(name + "=" + value);
      }
    }
    return faults;
  };
  window.touch = (root) => {
    for (const element of [...root.querySelectorAll("*")].slice(0, 400)) {
      element.focus?.();
      for (const type of ["mouseover", "pointerenter", "click", "toggle", "animationstart"])
        element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
  };
  window.attack = async (html) => {
    const faults = [];
    current = html.slice(0, 200);
    const safe = sanitise(html);
    if (sanitise(safe) !== safe) faults.push("changes again");
    const box = document.body.appendChild(document.createElement("div"));
    module.showSanitised(box, safe, window, (alt) => "Picture " + alt);
    if (box.querySelector("img")) faults.push("a picture would load");
    faults.push(...faultsOf(box, true));
    module.showSanitised(box, html, window, (alt) => "Picture " + alt);
    faults.push(...faultsOf(box, true));
    touch(box);
    await errorsAreHeard();
    if (blocked.length) faults.push("asked for " + blocked.splice(0).join());
    box.innerHTML = safe;
    faults.push(...faultsOf(box, false));
    touch(box);
    await errorsAreHeard();
    blocked.length = 0;
    box.remove();
    if (fired.length) faults.push("ran: " + fired.splice(0).join());
    return faults.map((fault) => current + " -> " + fault);
  };
  window.canary = async () => {
    const box = document.body.appendChild(document.createElement("div"));
    box.innerHTML = "<details open ontoggle=x()>a</details>";
    for (let i = 0; i < 100 && !fired.length; i++) await new Promise((done) => setTimeout(done, 20));
    box.remove();
    return fired.splice(0).length;
  };
  0`;

let served: Awaited<ReturnType<typeof servePageWith>>;
let page: PageHandle;

// One page for all: each attack is taken out of it before the next, and says if anything of an earlier one still ran.
test.beforeAll(async ({ browser }) => {
  // Pictures may stay in the string, so that a program it is pasted into can show them; here they must not load.
  served = await servePageWith("utils/article/sanitise.ts", "img-src 'none'");
  page = await browser.open(served.url);
  await waitUntil(page, "window.module !== undefined");
  await page.evaluate(SETUP);
});

test.afterAll(async () => {
  await page?.close();
  await served?.close();
});

test("sanitised HTML is shown on a page where the canary would tell", async () => {
  await expect.poll(() => page.evaluate("canary()")).toBe(1);
});

test.for(Object.entries(ATTACKS))(
  "sanitised HTML is free of %s, and asks for nothing",
  async ([, attacks], { browser }) => {
    const address = await page.url();
    let faults: unknown;
    const requests = await outsideRequestsDuring(browser, page, async () => {
      faults = await page.evaluate(
        `(async () => { const faults = []; for (const html of ${JSON.stringify(attacks)}) faults.push(...await attack(html)); return faults; })()`,
      );
    });
    expect(faults).toEqual([]);
    expect(await page.url()).toBe(address);
    expect(requests).toEqual([]);
  },
);
