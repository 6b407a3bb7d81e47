import { chooseSite, isSeen, noticeSays, waitUntil } from "./views.ts";
import type { Visit } from "./visit.ts";

/** The modal of the fixture `donation-modal`, which comes one and a half seconds after its load. */
export const MODAL = ".support-modal";

/** JavaScript: true once the modal is hidden, and while it is seen. */
export const MODAL_IS_GONE = `document.querySelector("${MODAL}")?.hasAttribute("data-factbox-removed")`;
export const MODAL_IS_SEEN = `document.querySelector("${MODAL}") && ${isSeen(MODAL)}`;

/** JavaScript: true if the popup's switch for the page's site is on. */
export const IS_ON = "document.querySelector('#clean-site').checked";

/** Allows the site of a page by the popup's switch, which only Firefox grants without a prompt. */
export async function allowByPopup(visit: Visit, address: string): Promise<void> {
  const page = await visit.open(address);
  const popup = await visit.click(page);
  await chooseSite(popup, "clean-site");
  await waitUntil(popup, `${IS_ON} && ${noticeSays("is cleaned from now on")}`);
  await popup.close();
  await page.close();
}

/** JavaScript that puts an appeal over an open page, in place of the last, as a late script does. */
export const ANOTHER = `{
  document.querySelector("#another")?.remove();
  const late = document.createElement("div");
  late.id = "another";
  late.style.cssText = "position: fixed; inset: 15%; z-index: 99; background: white";
  late.innerHTML = "<p>Dear readers, our journalism depends on you. Please support our newsroom with $5 a month.</p><a href='/donate'>Donate</a> <a href='#l'>Remind me later</a>";
  document.body.append(late);
}`;

/** JavaScript: true once that appeal is hidden. */
export const ANOTHER_IS_GONE = "document.querySelector('#another')?.hasAttribute('data-factbox-removed')";
