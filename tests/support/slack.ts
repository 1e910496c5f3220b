/** The simulated Slack with a bot of a few lines: for tests of the workspace itself. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { join } from "node:path";
import type { JsonObject } from "#src/playground/model.ts";
import { startWorkspace, type Workspace } from "#src/playground/workspace.ts";
import type { WorkspaceOptions } from "#src/playground/workspace-options.ts";

export const TOKEN = "xoxb-strict";
export const SECRET = "strict-secret";
export const MANIFEST = JSON.parse(readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8")) as {
  oauth_config: { scopes: { bot: string[] } };
} & JsonObject;

/** The manifest with other scopes, events or shortcuts. */
export function manifestWith(scopes: readonly string[], more: JsonObject = {}): JsonObject {
  return { ...MANIFEST, ...more, oauth_config: { scopes: { bot: [...scopes] } } };
}

/** One request that the workspace sent. */
export interface Received {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** The form's fields, the JSON of an interaction, or the event. */
  readonly payload: JsonObject;
}

export interface TestSlack {
  readonly workspace: Workspace;
  readonly received: Received[];
  /** What the bot answers from now on. */
  answer: (received: Received) => Reply | Promise<Reply>;
  call(method: string, args?: JsonObject, token?: string | null): Promise<Answer>;
  close(): Promise<void>;
}
export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
}
export type Answer = JsonObject & { ok: boolean; error?: string; status: number; headers: Headers };

export async function startSlack(options: Partial<WorkspaceOptions> = {}): Promise<TestSlack> {
  const workspace = await startWorkspace({
    manifest: MANIFEST,
    signingSecret: SECRET,
    botToken: TOKEN,
    rateLimits: false,
    retryDelaysMs: [5, 5, 5],
    ...options,
  });
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const item: Received = { headers: request.headers, body, payload: payloadOf(request, body) };
      received.push(item);
      const { status = 200, body: answer } = await slack.answer(item);
      response.writeHead(status, { "content-type": "application/json" });
      response.end(answer === undefined ? "" : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  workspace.connect(`http://127.0.0.1:${portOf(server)}/slack/events`);
  const slack: TestSlack = {
    workspace,
    received,
    answer: () => ({}),
    call: async (method, args = {}, token = TOKEN) => {
      const response = await fetch(`${workspace.apiUrl}${method}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(args),
      });
      const answer = (await response.json()) as JsonObject & { ok: boolean };
      return { ...answer, status: response.status, headers: response.headers };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await workspace.stop();
    },
  };
  return slack;
}

function payloadOf(request: IncomingMessage, body: string): JsonObject {
  if (request.headers["content-type"] === "application/json") return JSON.parse(body) as JsonObject;
  const form = new URLSearchParams(body);
  const payload = form.get("payload");
  return payload ? (JSON.parse(payload) as JsonObject) : Object.fromEntries(form);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
