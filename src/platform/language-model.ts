/** A language model behind any endpoint that speaks the chat completions protocol. Loaded when it is first asked. */
import type { OpenAICompatibleChatLanguageModel as Model } from "@ai-sdk/openai-compatible";
import {
  type LanguageModel,
  type ModelAnswer,
  type ModelCounts,
  ModelFailed,
  type ModelRequest,
  type ModelTool,
} from "#src/kernel/ports.ts";

/** Where it is, as the operator set it. */
export interface Endpoint {
  /** Without a slash at its end; `/chat/completions` follows. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
}

/** So many bytes of an answer are read; a longer one is given up while it comes. */
const MAX_ANSWER_BYTES = 64 * 1024;
/** An answer of ours is a few sentences. */
const MAX_ANSWER_TOKENS = 700;
/** Roughly, where the endpoint does not count. */
const CHARACTERS_PER_TOKEN = 4;
/** No single answer costs more, whatever the endpoint says. */
const MOST_TOKENS = 1_000_000;

type Options = Parameters<Model["doGenerate"]>[0];
type Tool = NonNullable<Options["tools"]>[number];

export class ChatCompletions implements LanguageModel {
  readonly #endpoint: Endpoint;
  #model: Promise<Model> | null = null;
  #counts: ModelCounts = { requests: 0, failures: 0, tokens: 0 };

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
  }

  get counts(): ModelCounts {
    return this.#counts;
  }

  async bodyOf(request: ModelRequest): Promise<string> {
    try {
      const { body } = await (await this.#loaded()).prepareRequest(optionsOf(request));
      return JSON.stringify(body);
    } catch {
      // Without its cause, as below.
      throw new ModelFailed("unreadable", false);
    }
  }

  async ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer> {
    const model = await this.#loaded();
    this.#count({ requests: 1 });
    try {
      const result = await model.doGenerate({ ...optionsOf(request), abortSignal: signal });
      const text = result.content.flatMap((part) => (part.type === "text" ? part.text : [])).join("\n");
      const calls = result.content.flatMap((part) =>
        part.type === "tool-call" ? { tool: part.toolName, input: jsonOf(part.input) } : [],
      );
      const { inputTokens, outputTokens } = result.usage;
      const guessed = (request.instructions.length + request.data.length + text.length) / CHARACTERS_PER_TOKEN;
      const tokens = tokensOf((inputTokens.total ?? 0) + (outputTokens.total ?? 0), guessed);
      this.#count({ tokens });
      return { text, calls, tokens };
    } catch (error) {
      this.#count({ failures: 1 });
      // Without its cause: the library's errors carry the request and the answer, which no log may hold.
      throw failureOf(error, signal);
    }
  }

  #count(more: Partial<ModelCounts>): void {
    const { requests, failures, tokens } = this.#counts;
    this.#counts = {
      requests: requests + (more.requests ?? 0),
      failures: failures + (more.failures ?? 0),
      tokens: tokens + (more.tokens ?? 0),
    };
  }

  #loaded(): Promise<Model> {
    this.#model ??= this.#load();
    return this.#model;
  }

  async #load(): Promise<Model> {
    const { OpenAICompatibleChatLanguageModel } = await import("@ai-sdk/openai-compatible");
    const { url, model, key } = this.#endpoint;
    return new OpenAICompatibleChatLanguageModel(model, {
      provider: "coach",
      url: ({ path }) => `${url}${path}`,
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      fetch: boundedFetch,
    });
  }
}

/** Asks the endpoint itself and nobody whom it refers to, and reads no more of the answer than fits. */
async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "error" });
  const { status, headers, body } = response;
  if (!body) return response;
  let left = MAX_ANSWER_BYTES;
  const bounded = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        left -= chunk.byteLength;
        if (left < 0) controller.error(new AnswerTooLong());
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(bounded, { status, headers });
}
class AnswerTooLong extends Error {}

function optionsOf({ instructions, data, tools, mustChoose }: ModelRequest): Options {
  return {
    prompt: [
      { role: "system", content: instructions },
      { role: "user", content: [{ type: "text", text: data }] },
    ],
    maxOutputTokens: MAX_ANSWER_TOKENS,
    temperature: 0.2,
    tools: tools.map(toolOf),
    toolChoice: { type: mustChoose ? "required" : "auto" },
  };
}

function toolOf({ name, description, parameters }: ModelTool): Tool {
  const properties = Object.fromEntries(
    Object.entries(parameters).map(([field, shape]) => [
      field,
      shape === "text" ? { type: "string" as const } : { type: "array" as const, items: { type: "string" as const } },
    ]),
  );
  const required = Object.keys(parameters);
  const inputSchema = { type: "object" as const, properties, required, additionalProperties: false };
  return { type: "function", name, description, inputSchema };
}

/** Arguments arrive as JSON in a text; what is none is nothing. */
function jsonOf(text: unknown): unknown {
  if (typeof text !== "string" || text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tokensOf(counted: number, guessed: number): number {
  const isSound = Number.isFinite(counted) && counted > 0;
  return Math.min(MOST_TOKENS, Math.ceil(isSound ? counted : guessed));
}

/** The errors of the library by what they carry: its classes may come twice, and their messages hold words. */
function failureOf(error: unknown, signal: AbortSignal): ModelFailed {
  if (signal.aborted) return new ModelFailed("ended", false);
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one instanceof AnswerTooLong) return new ModelFailed("too-long", false);
    if (!("statusCode" in one)) continue;
    const { statusCode: status } = one;
    if (typeof status !== "number") return new ModelFailed("unreachable", true);
    if (status >= 400) return new ModelFailed("refused", status === 408 || status === 429 || status >= 500);
  }
  return new ModelFailed("unreadable", true);
}
