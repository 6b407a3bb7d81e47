// Pages that mutate without pause, far more than real sites do.
const STORY = Array.from(
  { length: 12 },
  (_, index) =>
    `<p>The council of Wendover Mere met for the ${index + 1}th time on Thursday to speak of the lock on the old canal, whose gates have been shut since the flood, and put off its decision until the engineers have written down what a new pair of gates would cost.</p>`,
).join("\n");

const page = (
  script: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lock stays shut</title>
<style>.busy p { color: #222 } .veil { position: fixed; inset: 0; z-index: 999; background: #fed }</style></head>
<body><main><article><h1>Lock stays shut</h1>${STORY}</article><div id="more"></div></main><script>${script}</script></body></html>`;

/** Duration of the mutations in milliseconds. */
const STRESS_MS = 4_000;

/** Message on the console of a page that has stopped mutating. */
export const AT_REST = "rest";

const forAWhile = (each: string) => `addEventListener("load", () => {
  const end = performance.now() + ${STRESS_MS};
  let round = 0;
  (function step() { round++; ${each}; if (performance.now() < end) requestAnimationFrame(step); else console.log("${AT_REST}"); })();
});`;

/** Pages by what they do; each logs `AT_REST` when it stops. */
export const RESTLESS: Readonly<Record<string, string>> = {
  "10,000 nodes in batches": page(
    forAWhile(`if (round <= 100) for (let i = 0; i < 100; i++) {
      const box = document.createElement("div");
      box.textContent = "Comment " + i + " of round " + round + ", about the lock and its gates";
      document.querySelector("#more").append(box);
    }`),
  ),
  "a class each frame": page(forAWhile(`document.body.classList.toggle("busy")`)),
  "a style each frame": page(forAWhile(`document.querySelector("#more").style.height = (round % 300) + "px"`)),
  "texts each frame": page(
    forAWhile(`document.querySelector("#more").textContent = "Support our journalism, donate monthly: round " + round`),
  ),
  "fixed boxes that come and go": page(
    forAWhile(`{ const box = document.createElement("div"); box.className = "veil"; box.style.opacity = "0.01";
      document.body.append(box); setTimeout(() => box.remove(), 50); }`),
  ),
};

/**
 * A page that shows its appeal again whenever it is not visible, every 100 ms for four seconds.
 * Its global `tries` counts how often.
 */
export const STUBBORN = page(`
  const words = "<div><h2>Help keep the Wendover Bell free to read</h2><p>Dear reader, we are a small newsroom and belong to no one. Please support our independent journalism with a monthly gift from £3.</p><a href='/donate'>Support us</a> <button>Maybe later</button></div>";
  let last = null;
  window.tries = 0;
  const again = () => {
    if (last && last.isConnected && last.checkVisibility()) return;
    last?.remove();
    last = document.createElement("div");
    last.className = "veil";
    last.id = "over";
    last.innerHTML = words;
    document.body.append(last);
    window.tries++;
  };
  addEventListener("load", () => {
    const loop = setInterval(again, 100);
    setTimeout(() => { clearInterval(loop); console.log("${AT_REST}"); }, ${STRESS_MS});
  });`);
