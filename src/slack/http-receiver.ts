/** Slack's requests over HTTP: signed, of a size and shape that Slack's have, before Bolt reads them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { HTTPModuleFunctions, HTTPReceiver, type HTTPReceiverOptions, isRawBodyError } from "@slack/bolt";
import type { Log } from "#src/feature-kit/ports.ts";
import { isRequest } from "./requests.ts";

const PATH = "/slack/events";
/** Slack's largest are views, of at most 250 KB. */
const MAX_BODY = 1_000_000;

/** Bolt's receiver, behind a check: whatever arrives is answered, and nothing that arrives can end the process. */
export class SlackHttpReceiver extends HTTPReceiver {
  constructor(options: HTTPReceiverOptions, log: Log) {
    super({ ...options, endpoints: PATH, signatureVerification: false });
    const handle = this.requestListener;
    const { signingSecret } = options;
    this.requestListener = (request, response) => {
      void checked(request, response, async () => {
        if (pathOf(request) === PATH && request.method === "POST") await verified(request, signingSecret);
        handle(request, response);
      }).then((refusal) => {
        if (refusal) log.warn({ status: refusal.status, err: refusal.error }, "a request was refused");
      });
    };
  }
}

/** Why a request is answered with a status and nothing more. */
class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(`refused with ${status}`, { cause });
    this.status = status;
  }
}

/** @throws Refusal for what does not come from Slack, or cannot be Slack's. */
async function verified(request: IncomingMessage, signingSecret: string): Promise<void> {
  try {
    const read = await HTTPModuleFunctions.parseAndVerifyHTTPRequest({ signingSecret, bodyLimit: MAX_BODY }, request);
    if (isRequest(parsed(read))) return;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(isRawBodyError(error) && error.statusCode === 413 ? 413 : 401, error);
  }
  throw new Refusal(400);
}

function parsed(read: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]): unknown {
  try {
    return HTTPModuleFunctions.parseHTTPRequestBody(read);
  } catch (error) {
    throw new Refusal(400, error);
  }
}

/** Runs it; what it throws is answered with a status. @returns what was refused, where that is worth a line. */
async function checked(
  request: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<void>,
): Promise<{ readonly status: number; readonly error: unknown } | null> {
  try {
    if (pathOf(request) === null) throw new Refusal(400);
    await work();
    return null;
  } catch (error) {
    // Bolt throws for paths and methods that it has no route for.
    const status = error instanceof Refusal ? error.status : 404;
    if (!response.headersSent) response.writeHead(status, { connection: "close" });
    response.end();
    // What is still coming of a body that is too large is read past, so that the answer can be read.
    request.resume();
    return error instanceof Refusal ? { status, error: error.cause ?? error } : null;
  }
}

function pathOf({ url = "/" }: IncomingMessage): string | null {
  return URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname : null;
}
