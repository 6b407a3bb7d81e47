import { expect, test } from "vitest";
import { outsideRequestsOf } from "../../tools/browser/net-log.ts";

/** A line of a network log: the start of a request. */
function started(url: string, initiator: string, type = "other"): string {
  const params = { initiator, load_flags: 0, method: "GET", request_type: type, site_for_cookies: "", url };
  return `${JSON.stringify({ params, phase: 1, source: { id: 8, type: 1 }, time: "9", type: 120 })},`;
}

const EXTENSION = "chrome-extension://abcdefghijklmnop";

test("tells what pages and extensions asked of other machines", () => {
  const log = [
    started("http://127.0.0.1:8080/page.html", "not an origin", "main frame"),
    started("https://news.example/bg", EXTENSION),
    started("wss://news.example/socket", "http://127.0.0.1:8080"),
    started("https://news.example/tab", "not an origin", "main frame"),
  ].join("\n");
  expect(outsideRequestsOf(log)).toEqual([
    { url: "https://news.example/bg", by: EXTENSION },
    { url: "wss://news.example/socket", by: "http://127.0.0.1:8080" },
    { url: "https://news.example/tab", by: "the address bar" },
  ]);
});

test("leaves the browser's own upkeep out", () => {
  expect(outsideRequestsOf(started("https://update.news.example/check", "not an origin"))).toEqual([]);
});

test("reads a log that is still being written", () => {
  const whole = started("https://news.example/x", EXTENSION);
  expect(outsideRequestsOf(`{"constants":{}\n${whole}\n${whole.slice(0, 60)}`)).toHaveLength(1);
});
