import { createHmac } from "node:crypto";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import type { App, ReceiverEvent } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SlackHttpReceiver } from "./http-receiver.ts";

const SECRET = "receiver-secret";
const FORM = "application/x-www-form-urlencoded";
const COMMAND = new URLSearchParams({
  team_id: "T0HOUSE",
  user_id: "U0MAYA",
  channel_id: "D0MAYA",
  command: "/growth",
  text: "plan 50% – “soon”",
  trigger_id: "1.2.3",
  response_url: "https://hooks.slack.com/commands/1",
}).toString();
const EVENT = JSON.stringify({
  type: "event_callback",
  team_id: "T0HOUSE",
  event_id: "Ev1",
  event: { type: "app_home_opened", user: "U0MAYA" },
});

let receiver: SlackHttpReceiver;
let port: number;
let taken: ReceiverEvent[];
let logged: unknown[];
let handle: (event: ReceiverEvent) => Promise<void>;

beforeEach(async () => {
  taken = [];
  logged = [];
  handle = (event) => event.ack();
  const log = {
    warn: (fields: object, message: string) => logged.push({ ...fields, message }),
    error: (fields: object, message: string) => logged.push({ ...fields, message }),
  };
  receiver = new SlackHttpReceiver({
    signingSecret: SECRET,
    routes: [
      { path: "/healthz", handle: (response) => response.end("ok\n") },
      { path: "/files/", handle: (response, { url }) => response.end(`file ${url}\n`) },
    ],
    log,
    onFailure: () => 503,
  });
  const app: Pick<App, "processEvent"> = {
    processEvent: (event) => {
      taken.push(event);
      return handle(event);
    },
  };
  receiver.init(app as App);
  port = ((await receiver.start(0)).address() as AddressInfo).port;
});

afterEach(() => receiver.stop());

interface Sent {
  readonly type?: string;
  readonly ageSeconds?: number;
  readonly secret?: string;
  /** In place of the right ones. */
  readonly headers?: Readonly<Record<string, string>>;
}

async function post(body: string | Buffer, { type = FORM, ageSeconds = 0, secret = SECRET, headers }: Sent = {}) {
  const at = String(Math.floor(Date.now() / 1000) - ageSeconds);
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${at}:`).update(body).digest("hex")}`;
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: "POST",
    body: new Uint8Array(Buffer.from(body)),
    headers: {
      "content-type": type,
      "x-slack-request-timestamp": at,
      "x-slack-signature": signature,
      connection: "close",
      ...headers,
    },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe("a request of Slack's", () => {
  it("is read once and answered in one piece, with its length", async () => {
    handle = (event) => event.ack({ response_type: "ephemeral", text: "Here – you are" });
    const { status, text, headers } = await post(COMMAND);
    expect([status, JSON.parse(text)]).toEqual([200, { response_type: "ephemeral", text: "Here – you are" }]);
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
    expect(taken[0]?.body).toMatchObject({ command: "/growth", text: "plan 50% – “soon”" });
  });

  it("is answered with a text, or with nothing", async () => {
    handle = (event) => event.ack("done");
    expect(await post(COMMAND)).toMatchObject({ status: 200, text: "done" });
    handle = (event) => event.ack();
    expect(await post(COMMAND)).toMatchObject({ status: 200, text: "" });
  });

  it("is told with its number, when Slack sends it again", async () => {
    const headers = { "x-slack-retry-num": "2", "x-slack-retry-reason": "http_timeout" };
    expect(await post(EVENT, { type: "application/json", headers })).toMatchObject({ status: 200 });
    expect(taken[0]).toMatchObject({ retryNum: 2, retryReason: "http_timeout" });
    await post(EVENT, { type: "application/json" });
    expect(taken[1]).not.toHaveProperty("retryNum");
  });

  it("that asks whose address this is gets its challenge back", async () => {
    const body = JSON.stringify({ type: "url_verification", challenge: "3eZbrw1aB" });
    expect(await post(body, { type: "application/json" })).toMatchObject({
      status: 200,
      text: '{"challenge":"3eZbrw1aB"}',
    });
    expect((await post(body, { type: "application/json", secret: "another" })).status).toBe(401);
    expect(taken).toEqual([]);
  });

  it("that looks at the certificate is not signed, and nothing else of it is read", async () => {
    expect(await post(`${COMMAND}&ssl_check=1`, { secret: "none" })).toMatchObject({ status: 200, text: "" });
    expect(taken).toEqual([]);
  });

  it("that could not be handled is answered with what that comes to", async () => {
    handle = () => Promise.reject(new Error("away"));
    expect((await post(COMMAND)).status).toBe(503);
    handle = async (event) => {
      await event.ack("taken");
      throw new Error("afterwards");
    };
    expect(await post(COMMAND)).toMatchObject({ status: 200, text: "taken" });
  });
});

describe("a signature", () => {
  it.each<[string, Sent, number]>([
    ["of four minutes ago", { ageSeconds: 240 }, 200],
    ["of a clock that is before ours", { ageSeconds: -240 }, 200],
    ["of six minutes ago", { ageSeconds: 360 }, 401],
    ["of times to come", { ageSeconds: -360 }, 401],
    ["of another secret", { secret: "another" }, 401],
    ["that is missing", { headers: { "x-slack-signature": "" } }, 401],
    ["of another version", { headers: { "x-slack-signature": "v1=00" } }, 401],
    ["that is shorter", { headers: { "x-slack-signature": "v0=00" } }, 401],
    ["of no time", { headers: { "x-slack-request-timestamp": "soon" } }, 401],
    ["of an endless time", { headers: { "x-slack-request-timestamp": "Infinity" } }, 401],
  ])("%s", async (_, sent, status) => {
    expect((await post(COMMAND, sent)).status).toBe(status);
    expect(taken).toHaveLength(status === 200 ? 1 : 0);
    expect(logged).toHaveLength(status === 200 ? 0 : 1);
  });

  it("is of the bytes that came, whether they are text or not", async () => {
    const body = Buffer.concat([Buffer.from(`${COMMAND}&odd=`), Buffer.from([0xff, 0xfe])]);
    expect((await post(body)).status).toBe(200);
  });
});

describe("whatever else comes", () => {
  it("finds the routes there are, with GET", async () => {
    const ask = (path: string, method = "GET") => fetch(`http://127.0.0.1:${port}${path}`, { method });
    expect(await (await ask("/healthz?from=probe")).text()).toBe("ok\n");
    expect((await ask("/healthz", "POST")).status).toBe(404);
    expect(await (await ask("/files/a/b?c=d")).text()).toBe("file /files/a/b?c=d\n");
    expect((await ask("/files")).status).toBe(404);
    const head = await ask("/healthz", "HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await ask("/slack/events")).status).toBe(404);
    expect((await ask("/nowhere")).status).toBe(404);
  });

  it("and is broken off ends nothing", async () => {
    await new Promise<void>((resolve) => {
      const sending = request({ port, path: "/slack/events", method: "POST", headers: { "content-length": "100" } });
      sending.on("error", () => resolve());
      sending.write("half of it", () => setImmediate(() => sending.destroy(new Error("away"))));
    });
    await expect.poll(() => logged, { timeout: 10_000 }).toHaveLength(1);
    expect((await post(COMMAND)).status).toBe(200);
  });
});
