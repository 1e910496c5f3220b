/** How requests to Slack's Web API travel. */
import type { FetchFunction } from "@slack/web-api";
import { request } from "undici";

type Init = NonNullable<Parameters<FetchFunction>[1]>;
type Answer = Awaited<ReturnType<FetchFunction>>;

/**
 * As `fetch`, for the client's calls: by `undici.request`, which is what `fetch` is built on and costs a third of it, as it
 * makes no web streams. Uploads, whose body is a form, go by `fetch` itself.
 */
export const slackFetch: FetchFunction = (url, init = {}) =>
  typeof init.body === "string" ? post(String(url), init, init.body) : fetch(url, init);

async function post(url: string, { headers = {}, signal }: Init, body: string): Promise<Answer> {
  try {
    const {
      statusCode,
      statusText,
      headers: answered,
      body: arriving,
    } = await request(url, {
      method: "POST",
      headers,
      body,
      ...(signal ? { signal } : {}),
    });
    // Read whatever is made of it: a connection is free for the next request when its answer was read.
    return answerOf(url, { statusCode, statusText, headers: answered, text: await arriving.text() });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    // As `fetch` tells of a connection that failed.
    throw new TypeError("fetch failed", { cause: error });
  }
}

interface Arrived {
  readonly statusCode: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

function answerOf(url: string, { statusCode, statusText, headers, text }: Arrived): Answer {
  const valueOf = (name: string): string | null => headers[name.toLowerCase()]?.toString() ?? null;
  return {
    ok: statusCode >= 200 && statusCode < 300,
    status: statusCode,
    statusText,
    url,
    headers: { get: valueOf, entries: () => Object.keys(headers).map((name) => [name, valueOf(name) ?? ""]) },
    text: () => Promise.resolve(text),
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}
