/** A language model's endpoint for tests: it speaks the chat completions protocol, and misbehaves when it is told to. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What one request gets. */
export type Behaviour = (response: ServerResponse) => void;

interface Said {
  readonly text?: string;
  /** Tools with their arguments. */
  readonly calls?: readonly (readonly [tool: string, input?: unknown])[];
  readonly usage?: unknown;
}

/** The body of a good answer. */
export function completion({
  text = "",
  calls = [],
  usage = { prompt_tokens: 100, completion_tokens: 20 },
}: Said): object {
  const toolCalls = calls.map(([name, input = {}], index) => ({
    id: `call_${index}`,
    type: "function",
    function: { name, arguments: typeof input === "string" ? input : JSON.stringify(input) },
  }));
  const message = { role: "assistant", content: text, ...(toolCalls.length > 0 ? { tool_calls: toolCalls } : {}) };
  return { id: "1", object: "chat.completion", created: 1, model: "small", choices: [{ index: 0, message }], usage };
}

export const says = (said: Said): Behaviour => sends(JSON.stringify(completion(said)));
export const sends =
  (body: string): Behaviour =>
  (response) =>
    void response.writeHead(200, { "content-type": "application/json" }).end(body);
export const refuses =
  (status: number): Behaviour =>
  (response) =>
    void response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify({ error: { message: "no: the words were echoed here" } }));
/** Never answers. */
export const hangs: Behaviour = () => undefined;
/** Begins an answer and never ends it. */
export const stalls: Behaviour = (response) =>
  void response.writeHead(200, { "content-type": "application/json" }).write('{"choices":[{"message":{"content":"Ha');
/** Begins an answer and breaks the connection. */
export const breaks: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"choices":[{"message":', () => response.destroy());
};
/** An answer of two megabytes. */
export const floods: Behaviour = says({ text: "a".repeat(2 * 1024 * 1024) });
export const redirects =
  (to: string): Behaviour =>
  (response) =>
    void response.writeHead(307, { location: to }).end();

export interface ModelServer {
  readonly url: string;
  /** What came, word for word, the oldest first. */
  readonly bodies: readonly string[];
  readonly headers: readonly NodeJS.Dict<string | string[]>[];
  /** What the next requests get, one each; after the last of them every request gets the same. */
  will(...behaviours: Behaviour[]): void;
  /** Resolves when so many requests have come in all. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const bodies: string[] = [];
  const headers: NodeJS.Dict<string | string[]>[] = [];
  const waiting = new Set<() => void>();
  let behaviours: Behaviour[] = [refuses(500)];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(Buffer.concat(chunks).toString("utf8"));
      headers.push(request.headers);
      for (const look of waiting) look();
      const [next = refuses(500)] = behaviours;
      if (behaviours.length > 1) behaviours = behaviours.slice(1);
      next(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    bodies,
    headers,
    will: (...more) => {
      behaviours = more;
    },
    received: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (bodies.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
