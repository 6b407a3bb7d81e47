import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageHandle } from "../../tools/browser/driver.ts";
import { ATTACKS } from "../support/attacks.ts";
import { servePageWith } from "./modules.ts";
import { type Stage, setStage } from "./setup.ts";

// What may be left of any HTML, written down once more: a list that is too wide should not pass because it is asked itself.
const TAGS =
  "p div section span br hr h2 h3 h4 h5 h6 blockquote q cite pre code a em strong b i s u small sub sup mark del ins abbr time ruby rt rp ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img";
const ATTRIBUTES = "href rel src alt width height lang dir datetime colspan rowspan";

// Runs in the page. Every attack is sanitised twice, shown as the reader shows it, put into the document as a string, and
// then everything in it is touched as a user might.
const SETUP = `
  window.fired = []; window.blocked = []; window.current = "";
  window.x = () => { fired.push(current); return x; };
  document.addEventListener("securitypolicyviolation", (event) => blocked.push(current + " " + event.blockedURI));
  document.addEventListener("click", (event) => event.preventDefault(), true);
  document.addEventListener("submit", (event) => event.preventDefault(), true);
  window.sanitise = module.createSanitiser(window);
  window.faultsOf = (root, own) => {
    const faults = [];
    const tags = ${JSON.stringify(TAGS)}.split(" "), attributes = ${JSON.stringify(ATTRIBUTES)}.split(" ");
    for (const element of root.querySelectorAll("*")) {
      if (!tags.includes(element.localName) || element.namespaceURI !== "http://www.w3.org/1999/xhtml" || element.shadowRoot) faults.push("<" + element.localName + ">");
      for (const { name, value } of element.attributes) {
        // A built-in element that was to be a custom one keeps the attribute, empty: without it, its serialisation would name it again.
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
    await new Promise((done) => setTimeout(done));
    if (blocked.length) faults.push("asked for " + blocked.splice(0).join());
    box.innerHTML = safe;
    faults.push(...faultsOf(box, false));
    touch(box);
    await new Promise((done) => setTimeout(done, 10));
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

describe.each(["chromium", "firefox"] as const)("in %s, sanitised HTML", (engine) => {
  let stage: Stage;
  let served: Awaited<ReturnType<typeof servePageWith>>;
  let page: PageHandle;

  beforeAll(async () => {
    stage = await setStage(engine, engine);
    // Pictures may stay in the string, so that a program it is pasted into can show them; here they must not load.
    served = await servePageWith("utils/article/sanitise.ts", "img-src 'none'");
    page = await stage.driver.open(served.url);
    expect(await page.waitFor("window.module !== undefined", 10_000)).toBe(true);
    await page.evaluate(SETUP);
  });

  afterAll(async () => {
    await served?.close();
    await stage?.end();
  });

  test("is shown on a page where the canary would tell", async () => {
    expect(await page.evaluate("canary()")).toBe(1);
  });

  test.each(Object.entries(ATTACKS))("is free of %s", async (_, attacks) => {
    const before = await page.url();
    const faults = await page.evaluate(
      `(async () => { const faults = []; for (const html of ${JSON.stringify(attacks)}) faults.push(...await attack(html)); return faults; })()`,
    );
    expect(faults).toEqual([]);
    expect(await page.url()).toBe(before);
  });

  test("asks for nothing", async () => {
    await page.evaluate("new Promise((done) => setTimeout(done, 500))");
    expect((await stage.driver.outsideRequests()).map(({ url, by }) => `${by} asked for ${url}`)).toEqual([]);
  });
});
