import { storyPage } from "./story-page.ts";

const AFTER_LOAD = 300;

/**
 * The page's word that its appeal has long stood, in its console and as a variable that is then true: a slow machine
 * gives it late.
 */
export const SETTLED = "settled";

/** The way in which an appeal begins to be painted without any opacity. */
export const FADED = "faded in over 300 ms";

/** A page's script that runs `watch` at once and `code` some time after the load, and says when all has settled. */
export const afterLoad = (
  watch: string,
  code: string,
) => `${watch} addEventListener("load", () => setTimeout(() => { ${code}
  setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => { window.${SETTLED} = true; console.log("${SETTLED}"); })), 600); }, ${AFTER_LOAD}));`;

/**
 * Pages of a story over which a script lays an appeal, by the ways in which sites do it; `watch` is a script that runs
 * in them from the beginning.
 */
export const lateAppeals = (watch: string) => ({
  "inserted complete": storyPage({
    script: afterLoad(watch, "const one = veil(); one.innerHTML = WORDS; document.body.append(one);"),
  }),
  // Until it has words, an empty dialog may be anything.
  "inserted as an empty dialog, filled and shown a tenth of a second later": storyPage({
    script: afterLoad(
      watch,
      `const one = veil(); one.setAttribute("role", "dialog"); one.setAttribute("aria-modal", "true");
      one.style.visibility = "hidden"; document.body.append(one);
      setTimeout(() => { one.innerHTML = WORDS; one.style.visibility = ""; }, 100);`,
    ),
  }),
  "shown by a class": storyPage({
    style: ".veil { display: none } .veil.open { display: block }",
    script: `const one = veil(); one.innerHTML = WORDS; document.body.append(one); ${afterLoad(watch, "one.classList.add('open');")}`,
  }),
  [FADED]: storyPage({
    style: ".veil { opacity: 0; transition: opacity 300ms } .veil.in { opacity: 1 }",
    script: afterLoad(
      watch,
      `const one = veil(); one.innerHTML = WORDS; document.body.append(one);
      requestAnimationFrame(() => requestAnimationFrame(() => one.classList.add("in")));`,
    ),
  }),
});
