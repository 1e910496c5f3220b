/** A language model behind any endpoint that speaks the chat completions protocol. Loaded when it is first asked. */
import type { OpenAICompatibleChatLanguageModel as Model } from "@ai-sdk/openai-compatible";
import { z } from "zod";
import {
  type LanguageModel,
  type ModelAnswer,
  type ModelCounts,
  ModelFailed,
  type ModelRequest,
  type ModelTool,
} from "#src/kernel/ports.ts";
import { guessedTokens } from "#src/kernel/tokens.ts";

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
/** No single answer costs more, whatever the endpoint says. */
const MOST_TOKENS = 1_000_000;

type Options = Parameters<Model["doGenerate"]>[0];
type Tool = NonNullable<Options["tools"]>[number];

/** A model behind an endpoint that speaks the chat completions protocol. */
export class ChatCompletions implements LanguageModel {
  readonly #endpoint: Endpoint;
  #library: Promise<Library> | null = null;
  #counts: ModelCounts = { requests: 0, failures: 0, tokens: 0 };

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
  }

  get counts(): ModelCounts {
    return this.#counts;
  }

  async bodyOf(request: ModelRequest): Promise<string> {
    try {
      const { body } = await (await this.#speaking(fetch)).prepareRequest(optionsOf(request));
      return JSON.stringify(body);
    } catch {
      // Without its cause, as below.
      throw new ModelFailed("unreadable", false);
    }
  }

  async ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer> {
    const sent = await this.bodyOf(request);
    const heard = new Heard();
    const model = await this.#speaking(boundedFetch(heard));
    this.#count({ requests: 1 });
    try {
      const result = await model.doGenerate({ ...optionsOf(request), abortSignal: signal });
      const text = result.content.flatMap((part) => (part.type === "text" ? part.text : [])).join("\n");
      const calls = result.content.flatMap((part) =>
        part.type === "tool-call" ? { tool: part.toolName, input: jsonOf(part.input) } : [],
      );
      const tokens = heard.told() ?? guessedTokens(sent.length + text.length);
      this.#count({ tokens });
      return { text, calls, tokens };
    } catch (error) {
      // Without its cause: the library's errors carry the request and the answer, which no log may hold.
      const failed = failureOf(error, signal, (isWorked) => heard.told() ?? (isWorked ? heard.guessed(sent) : 0));
      this.#count({ failures: 1, tokens: failed.tokens });
      throw failed;
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

  async #speaking(by: typeof fetch): Promise<Model> {
    this.#library ??= import("@ai-sdk/openai-compatible");
    const { OpenAICompatibleChatLanguageModel } = await this.#library;
    const { url, model, key } = this.#endpoint;
    return new OpenAICompatibleChatLanguageModel(model, {
      provider: "coach",
      url: ({ path }) => `${url}${path}`,
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      fetch: by,
    });
  }
}
type Library = typeof import("@ai-sdk/openai-compatible");

const Told = z.object({
  usage: z.object({ prompt_tokens: z.number().catch(0), completion_tokens: z.number().catch(0) }),
});

/** What came back of one request, for what it has cost: the library keeps nothing of an answer that it cannot read. */
class Heard {
  #text = "";
  readonly #decoder = new TextDecoder();

  /** @returns whether it still fits. */
  add(chunk: Uint8Array): boolean {
    if (this.#text.length + chunk.byteLength > MAX_ANSWER_BYTES) return false;
    this.#text += this.#decoder.decode(chunk, { stream: true });
    return true;
  }

  /** What the endpoint says that it has cost; null where it says nothing that can be. */
  told(): number | null {
    const { usage } = Told.safeParse(jsonOf(this.#text)).data ?? {};
    const tokens = usage ? Math.ceil(usage.prompt_tokens + usage.completion_tokens) : 0;
    return tokens > 0 ? Math.min(MOST_TOKENS, tokens) : null;
  }

  /** What it may have cost to read the request, and to write what came. */
  guessed(sent: string): number {
    return guessedTokens(sent.length + this.#text.length);
  }
}

/** Asks the endpoint itself and nobody whom it refers to, and reads no more of the answer than fits. */
function boundedFetch(heard: Heard): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: "error" });
    const { status, headers, body } = response;
    if (!body) return response;
    const bounded = body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => {
          if (heard.add(chunk)) controller.enqueue(chunk);
          else controller.error(new AnswerTooLong());
        },
      }),
    );
    return new Response(bounded, { status, headers });
  };
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

/**
 * The errors of the library by what they carry: its classes may come twice, and their messages hold words.
 * @param costOf what it has cost, by whether the endpoint may have worked: what is refused at once, or reaches nobody, costs nothing
 * unless the endpoint says so.
 */
function failureOf(error: unknown, signal: AbortSignal, costOf: (isWorked: boolean) => number): ModelFailed {
  if (signal.aborted) return new ModelFailed("ended", false, costOf(true));
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one instanceof AnswerTooLong) return new ModelFailed("too-long", false, costOf(true));
    if (!("statusCode" in one)) continue;
    const { statusCode: status } = one;
    if (typeof status !== "number") return new ModelFailed("unreachable", true, costOf(false));
    const isFault = status === 408 || status >= 500;
    if (status >= 400) return new ModelFailed("refused", isFault || status === 429, costOf(isFault));
  }
  return new ModelFailed("unreadable", true, costOf(true));
}
