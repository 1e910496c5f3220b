/** The endpoint of a language model, against one that misbehaves. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ModelFailed, type ModelRequest } from "#src/kernel/ports.ts";
import { ChatCompletions } from "#src/platform/language-model.ts";
import {
  type Behaviour,
  breaks,
  floods,
  hangs,
  type ModelServer,
  redirects,
  refuses,
  says,
  sends,
  stalls,
  startModelServer,
} from "#tests/support/model-server.ts";

const REQUEST: ModelRequest = {
  instructions: "Choose a tool.",
  data: JSON.stringify({ message: "secret words" }),
  tools: [
    { name: "swap", description: "Show others", parameters: {} },
    { name: "draft", description: "Draft it", parameters: { what: "text", questions: "texts" } },
  ],
  mustChoose: false,
};

let server: ModelServer;
let model: ChatCompletions;
beforeEach(async () => {
  server = await startModelServer();
  model = new ChatCompletions({ url: server.url, model: "small", key: "sk-1" });
});
afterEach(() => server.close());

const never = new AbortController().signal;
async function failure(signal: AbortSignal = never): Promise<ModelFailed> {
  const error: unknown = await model.ask(REQUEST, signal).catch((thrown: unknown) => thrown);
  if (error instanceof ModelFailed) return error;
  throw new Error(`no failure, but ${JSON.stringify(error)}`);
}

describe("a language model", () => {
  it("is asked word for word what was shown", async () => {
    server.will(says({ text: "Hm.", calls: [["swap"], ["draft", { what: "I sat in." }]] }));
    const body = await model.bodyOf(REQUEST);
    expect(await model.ask(REQUEST, never)).toEqual({
      text: "Hm.",
      calls: [
        { tool: "swap", input: {} },
        { tool: "draft", input: { what: "I sat in." } },
      ],
      tokens: 120,
    });
    expect(server.bodies).toEqual([body]);
    expect(server.headers[0]).toMatchObject({ authorization: "Bearer sk-1" });
    expect(JSON.parse(body)).toMatchObject({
      model: "small",
      tool_choice: "auto",
      messages: [
        { role: "system", content: "Choose a tool." },
        { role: "user", content: '{"message":"secret words"}' },
      ],
    });
    expect(model.counts).toEqual({ requests: 1, failures: 0, tokens: 120 });
  });

  it("sends no key where none is set", async () => {
    server.will(says({ text: "Hm." }));
    await new ChatCompletions({ url: server.url, model: "small", key: null }).ask(REQUEST, never);
    expect(server.headers[0]).not.toHaveProperty("authorization");
  });

  it.each([
    ["429", refuses(429), "refused", true],
    ["500", refuses(500), "refused", true],
    ["401", refuses(401), "refused", false],
    ["garbage", sends("<html>not a model</html>"), "unreadable", true],
    ["an empty body", sends(""), "unreadable", true],
    ["no choices", sends('{"choices":[]}'), "unreadable", true],
    ["another shape", sends('{"choices":[{"message":{"tool_calls":[{"function":{"name":7}}]}}]}'), "unreadable", true],
    ["two megabytes", floods, "too-long", false],
  ] as const)("fails for %s", async (_, behaviour, reason, isPassing) => {
    server.will(behaviour);
    const failed = await failure();
    expect(failed).toMatchObject({ reason, isPassing });
    expect(model.counts).toEqual({ requests: 1, failures: 1, tokens: failed.tokens });
  });

  const ERROR_LENGTH = JSON.stringify({ error: { message: "no: the words were echoed here" } }).length;
  it.each([
    ["an answer in no shape", sends('{"choices":[],"usage":{"prompt_tokens":90,"completion_tokens":7}}'), 97],
    ["a fault", (response) => void response.writeHead(500).end('{"usage":{"prompt_tokens":90}}'), 90],
    ["a refusal", (response) => void response.writeHead(429).end('{"usage":{"prompt_tokens":3}}'), 3],
    ["a boundless number", sends('{"usage":{"prompt_tokens":1e300}}'), 1_000_000],
  ] satisfies [string, Behaviour, number][])("says what it has cost with %s", async (_, behaviour, tokens) => {
    server.will(behaviour);
    expect((await failure()).tokens).toBe(tokens);
    expect(model.counts.tokens).toBe(tokens);
  });

  it.each([
    ["what cannot be read, with what came", sends("<html>not a model</html>"), 24],
    ["a fault, with what came", refuses(500), ERROR_LENGTH],
    ["an answer of less than nothing", sends('{"usage":{"prompt_tokens":-9,"completion_tokens":-1}}'), 53],
  ] as const)("is guessed to have cost the request for %s", async (_, behaviour, more) => {
    server.will(behaviour);
    const { length } = await model.bodyOf(REQUEST);
    expect((await failure()).tokens).toBe(Math.ceil((length + more) / 4));
  });

  it("is guessed to have cost the request and all that was read of an answer that is too long", async () => {
    server.will(floods);
    const { tokens } = await failure();
    expect(tokens).toBeGreaterThan((await model.bodyOf(REQUEST)).length / 4);
    expect(tokens).toBeLessThan(64 * 1024);
  });

  it.each([
    ["refuses the key", refuses(401)],
    ["is asked too often", refuses(429)],
  ])("has cost nothing where it %s", async (_, behaviour) => {
    server.will(behaviour);
    expect((await failure()).tokens).toBe(0);
  });

  it("fails where the connection breaks, and where nobody listens", async () => {
    server.will(breaks);
    expect(await failure()).toMatchObject({ isPassing: true });
    await server.close();
    expect(await failure()).toMatchObject({ reason: "unreachable", isPassing: true, tokens: 0 });
  });

  it("follows nobody elsewhere with the words", async () => {
    const other = await startModelServer();
    server.will(redirects(`${other.url}/chat/completions`));
    expect((await failure()).reason).toBe("unreachable");
    expect(other.bodies).toEqual([]);
    await other.close();
  });

  it.each([
    ["hangs", hangs],
    ["stalls", stalls],
  ])("is given up when it %s", async (_, behaviour) => {
    server.will(behaviour);
    const ended = new AbortController();
    const failed = failure(ended.signal);
    await server.received(1);
    ended.abort();
    const { reason, isPassing, tokens } = await failed;
    expect({ reason, isPassing }).toEqual({ reason: "ended", isPassing: false });
    expect(tokens).toBeGreaterThanOrEqual(Math.ceil((await model.bodyOf(REQUEST)).length / 4));
  });

  it("never says in its failure what was sent or came back", async () => {
    for (const behaviour of [refuses(500), sends("secret words"), breaks, floods]) {
      server.will(behaviour);
      const { message, cause, stack = "" } = await failure();
      expect(cause).toBeUndefined();
      expect(`${message}${stack}`).not.toMatch(/secret|echoed|aaaa/);
    }
  });

  it.each([
    ["minus five", { prompt_tokens: -5, completion_tokens: 0 }],
    ["nothing", {}],
    ["nothing at all", null],
  ])("counts by itself where the endpoint says %s", async (_, usage) => {
    server.will(says({ text: "Hm.", usage }));
    const { length } = await model.bodyOf(REQUEST);
    expect((await model.ask(REQUEST, never)).tokens).toBe(Math.ceil((length + "Hm.".length) / 4));
  });

  it("believes no boundless number of tokens", async () => {
    server.will(says({ text: "Hm.", usage: { prompt_tokens: 1e300, completion_tokens: 1 } }));
    expect((await model.ask(REQUEST, never)).tokens).toBe(1_000_000);
  });
});
