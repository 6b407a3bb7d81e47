import { isRecord } from "./parse.ts";

/** A WebDriver BiDi session (https://w3c.github.io/webdriver-bidi/). */
export type Bidi = {
  /** Sends a command; resolves to its result, rejects with the browser's error message. */
  send: (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;
  /** Evaluates JavaScript in a context; resolves to its awaited value as JSON, rejects with what it threw. */
  evaluate: (context: string, expression: string) => Promise<unknown>;
  closed: Promise<void>;
};

// A command that takes longer hangs; loading a page, the longest one, has limits of its own.
const PATIENCE = 60_000;

type Waiting = { done: (result: Record<string, unknown>) => void; fail: (error: Error) => void };

/** Connects to a browser's BiDi address ("ws://127.0.0.1:1234") and starts a session. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  await new Promise<void>((done, fail) => {
    socket.addEventListener("open", () => done(), { once: true });
    socket.addEventListener("error", () => fail(new Error(`No connection to the browser at ${address}.`)), {
      once: true,
    });
  });
  socket.addEventListener("message", ({ data }) => settle(waiting, String(data)));
  const closed = new Promise<void>((done) => {
    socket.addEventListener("close", () => {
      for (const { fail } of waiting.values()) fail(new Error("The browser is gone."));
      waiting.clear();
      done();
    });
  });
  const send: Bidi["send"] = (method, params) =>
    new Promise((done, fail) => {
      if (socket.readyState !== WebSocket.OPEN) return fail(new Error("The browser is gone."));
      last += 1;
      const id = last;
      const patience = setTimeout(
        () => fail(new Error(`The browser did not answer ${method} within a minute.`)),
        PATIENCE,
      );
      const over =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(patience);
          then(value);
        };
      waiting.set(id, { done: over(done), fail: over(fail) });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send("session.new", { capabilities: {} });
  return { send, closed, evaluate: (context, expression) => evaluate(send, context, expression) };
}

function settle(waiting: Map<number, Waiting>, data: string): void {
  const message: unknown = JSON.parse(data);
  if (!isRecord(message) || typeof message.id !== "number") return;
  const { done, fail } = waiting.get(message.id) ?? {};
  waiting.delete(message.id);
  if (isRecord(message.result)) done?.(message.result);
  else fail?.(new Error(`${message.error}: ${message.message}`));
}

async function evaluate(send: Bidi["send"], context: string, expression: string): Promise<unknown> {
  const answer = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
  if (isRecord(answer.exceptionDetails)) throw new Error(String(answer.exceptionDetails.text));
  return plainValue(answer.result);
}

/** Converts a RemoteValue to JSON (https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue). */
function plainValue(remote: unknown): unknown {
  const { type, value } = isRecord(remote) ? remote : {};
  const items: unknown[] = Array.isArray(value) ? value : [];
  if (type === "array") return items.map(plainValue);
  if (type === "object") {
    return Object.fromEntries(items.filter(Array.isArray).map(([key, member]) => [String(key), plainValue(member)]));
  }
  return type === "string" || type === "boolean" || typeof value === "number" ? value : null;
}
