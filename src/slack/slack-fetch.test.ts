/** What the client of Slack's Web API makes of answers, and of none, is the same as with `fetch`. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { WebClient } from "@slack/web-api";
import { afterEach, describe, expect, it } from "vitest";
import { refusalOf } from "./slack-errors.ts";
import { slackFetch } from "./slack-fetch.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
}

function clientOf(slackApiUrl: string, fetch: typeof slackFetch | undefined): WebClient {
  const options = { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: 300 };
  return new WebClient("xoxb-test", { ...options, ...(fetch ? { fetch } : {}) });
}

/** What a delivery makes of posting there. */
async function outcomeAt(slackApiUrl: string, fetch: typeof slackFetch | undefined): Promise<unknown> {
  try {
    return await clientOf(slackApiUrl, fetch).chat.postMessage({ channel: "D1", text: "Grüße & more" });
  } catch (error) {
    return refusalOf(error);
  }
}

async function urlOfNobody(): Promise<string> {
  const url = await serve(() => undefined);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return url;
}

describe.each([
  ["by undici.request", slackFetch],
  ["by fetch", undefined],
])("a call %s", (_, fetch) => {
  it("brings what was asked, and the answer with its scopes", async () => {
    const bodies: string[] = [];
    const url = await serve((request, response) => {
      void text(request).then((body) => {
        bodies.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`);
        response.setHeader("X-OAuth-Scopes", "chat:write, im:write").end('{"ok":true,"ts":"1.1"}');
      });
    });
    expect(await outcomeAt(url, fetch)).toEqual({
      ok: true,
      ts: "1.1",
      response_metadata: { scopes: ["chat:write", "im:write"] },
    });
    expect(bodies).toEqual([
      "POST /api/chat.postMessage Bearer xoxb-test channel=D1&text=Gr%C3%BC%C3%9Fe%20%26%20more",
    ]);
  });

  it("that comes too often is to wait as long as Slack says", async () => {
    const url = await serve((_request, response) => response.writeHead(429, { "retry-after": "7" }).end());
    expect(await outcomeAt(url, fetch)).toMatchObject({ error: "ratelimited", retryAfterMs: 7000, uncertain: false });
  });

  it("that a gateway fails may have arrived", async () => {
    const url = await serve((_request, response) => response.writeHead(502).end("<html>"));
    expect(await outcomeAt(url, fetch)).toMatchObject({ error: "http_502", uncertain: true });
  });

  it("that nobody takes has not arrived", async () => {
    expect(await outcomeAt(await urlOfNobody(), fetch)).toMatchObject({ error: "unreachable", uncertain: false });
  });

  it("whose connection breaks may have arrived", async () => {
    const url = await serve((request) => request.socket.destroy());
    expect(await outcomeAt(url, fetch)).toMatchObject({ error: "unreachable", uncertain: true });
  });

  it("that is not answered in time may have arrived", async () => {
    const url = await serve(() => undefined);
    expect(await outcomeAt(url, fetch)).toMatchObject({ kind: "later", uncertain: true });
  });

  it("whose answer stops half way may have arrived", async () => {
    const url = await serve((_request, response) => response.writeHead(200).write('{"ok"'));
    expect(await outcomeAt(url, fetch)).toMatchObject({ kind: "later", uncertain: true });
  });

  it("is not sent on elsewhere", async () => {
    const seen: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      seen.push(request.url);
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    expect(await outcomeAt(url, fetch)).toMatchObject({ kind: "later" });
    expect(seen).toEqual(["/api/chat.postMessage"]);
  });
});

it("an upload, whose body is a form, goes as well", async () => {
  const types: (string | undefined)[] = [];
  const url = await serve((request, response) => {
    types.push(request.headers["content-type"]?.split(";")[0]);
    response.end('{"ok":true}');
  });
  const form = new FormData();
  form.set("file", new Blob(["words"]), "words.txt");
  expect((await slackFetch(url, { method: "POST", body: form })).status).toBe(200);
  expect(types).toEqual(["multipart/form-data"]);
});
