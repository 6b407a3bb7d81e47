import { createServer, type ServerResponse } from "node:http";

/** What a server sends: HTML unless it has another type. */
export type Sent = { type?: string; headers?: Readonly<Record<string, string>>; body: string };

/** Serves one answer at every path; `requests` grows with each request. The address ends with a path. */
export async function serveOne({ type = "text/html", headers = {}, body }: Sent) {
  const requests: string[] = [];
  const answer = (response: ServerResponse) => {
    response.setHeader("cache-control", "no-store");
    response.setHeader("content-type", `${type}; charset=utf-8`);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  };
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    url: `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}/2026/11/17/reservoir`,
    requests,
    close,
  };
}
