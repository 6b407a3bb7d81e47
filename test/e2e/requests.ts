import type { Driver, OutsideRequest, PageHandle } from "../../tools/browser/driver.ts";
import { until } from "../../tools/browser/waiting.ts";
import { PATIENCE } from "./visit.ts";

let marks = 0;

/**
 * Returns the requests that leave this machine while `action` runs. A browser's log lags behind, so a page asks for two
 * addresses of our own, before and after: once the second is in the log, so is everything between them.
 */
export async function outsideRequestsDuring(
  driver: Driver,
  page: PageHandle,
  action: () => Promise<unknown>,
): Promise<OutsideRequest[]> {
  const mark = async (): Promise<string> => {
    marks += 1;
    const url = `http://mark-${marks}.invalid/`;
    const logged = await until(PATIENCE, async () => {
      await page.evaluate(`fetch(${JSON.stringify(url)}, { mode: "no-cors" }).catch(() => null).then(() => null)`);
      return (await driver.outsideRequests()).some((request) => request.url === url);
    });
    if (!logged) throw new Error("the log does not show a request that was made");
    return url;
  };
  const first = await mark();
  await action();
  const last = await mark();
  const all = await driver.outsideRequests();
  const start = all.findLastIndex(({ url }) => url === first) + 1;
  const end = all.findIndex(({ url }) => url === last);
  return all.slice(start, end);
}
