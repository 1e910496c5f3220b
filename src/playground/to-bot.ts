/** Requests to the bot, over HTTP signed and timed exactly as Slack does, or through Socket Mode when it is connected. */
import { createHmac } from "node:crypto";
import { request } from "undici";
import { takeFault } from "./faults.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { Faults, JsonObject, NewRecord } from "./model.ts";
import type { SocketMode } from "./socket-mode.ts";

export interface BotAnswer {
  readonly status: number;
  readonly body: string;
  /** The acknowledgement came after the limit, or not at all. */
  readonly late: boolean;
}

/** What Slack has to say, before it is known how it travels. */
export interface Delivery {
  readonly type: "slash_commands" | "interactive" | "events_api";
  readonly payload: JsonObject;
  readonly retry: { readonly number: number; readonly reason: string } | null;
}

/** The tries of an event so far. */
interface Tried {
  readonly begun: Date;
  readonly last: BotAnswer;
  /** How many retries there were already. */
  readonly done: number;
}

export interface BotLinkOptions {
  readonly signingSecret: string;
  readonly socketMode: SocketMode;
  readonly faults: Faults;
  readonly record: (record: NewRecord) => void;
  readonly violation: (text: string) => void;
  /** An event that the bot took at none of its tries, and that does not come again. */
  readonly givenUp: (payload: JsonObject) => void;
  readonly now: () => Date;
  /** Waits between the retries of an event: Slack's own are at once, a minute and five minutes. */
  readonly retryDelaysMs: readonly number[];
}

/** How long an event may be held back to arrive after a later one. */
const HELD_MS = 1000;
/** No retry comes so long after the first try: Slack's last one comes after six minutes. By the workspace's clock, which may be set forward. */
const LATEST_RETRY_MS = 3_600_000;
/** Nobody waits for what comes later than this. */
const MOMENT_MS = 50;

/** The line from Slack to the bot. */
export class BotLink {
  readonly #options: BotLinkOptions;
  #url: string | null = null;
  #held: (() => void) | null = null;
  /** What is on its way, or comes again within a moment. */
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(options: BotLinkOptions) {
    this.#options = options;
  }

  connect(url: string): void {
    this.#url = url;
  }

  /** Resolves when nothing is on its way any more. */
  async delivered(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  /** A slash command. */
  sendCommand(what: string, form: Record<string, string>): Promise<BotAnswer> {
    return this.#send(what, { type: "slash_commands", payload: form, retry: null });
  }

  /** An interaction: one form field that holds JSON. */
  sendInteraction(what: string, payload: JsonObject): Promise<BotAnswer> {
    return this.#send(what, { type: "interactive", payload, retry: null });
  }

  /** An event: acknowledged in 3 s with a 2xx, else sent again up to three times. Resolves after the first try. */
  async sendEvent(what: string, payload: JsonObject): Promise<void> {
    const fault = takeFault(this.#options.faults, "events");
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.reorder) await this.#hold();
    const begun = this.#options.now();
    const first = await this.#send(what, { type: "events_api", payload, retry: null });
    this.#held?.();
    const last = fault?.duplicate ? await this.#again(what, payload, 1, "http_timeout") : first;
    if (!isTaken(first) && !isTaken(last))
      void this.#retry(what, payload, { begun, last, done: fault?.duplicate ? 1 : 0 });
  }

  /** Waits until a later event went out, or a moment. */
  #hold(): Promise<void> {
    return new Promise((resolve) => {
      this.#held = () => {
        this.#held = null;
        resolve();
      };
      setTimeout(resolve, HELD_MS).unref();
    });
  }

  /** Goes on with what was not taken. */
  async #retry(what: string, payload: JsonObject, tried: Tried): Promise<void> {
    const { begun, done } = tried;
    let { last } = tried;
    for (const [index, delayMs] of [...this.#options.retryDelaysMs.entries()].slice(done)) {
      const waiting = new Promise((resolve) => setTimeout(resolve, delayMs).unref());
      await (delayMs <= MOMENT_MS ? this.#follow(waiting) : waiting);
      if (this.#options.now().getTime() - begun.getTime() > LATEST_RETRY_MS) break;
      last = await this.#again(what, payload, index + 1, last.late ? "http_timeout" : "http_error");
      if (isTaken(last)) return;
    }
    this.#options.givenUp(payload);
  }

  #again(what: string, payload: JsonObject, number: number, reason: string): Promise<BotAnswer> {
    return this.#send(`${what} (retry ${number})`, { type: "events_api", payload, retry: { number, reason } });
  }

  #send(what: string, delivery: Delivery): Promise<BotAnswer> {
    return this.#follow(this.#deliver(what, delivery));
  }

  async #follow<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    try {
      return await work;
    } finally {
      this.#underWay.delete(work);
    }
  }

  async #deliver(what: string, delivery: Delivery): Promise<BotAnswer> {
    const { socketMode, record, violation, now } = this.#options;
    const started = performance.now();
    const answer = socketMode.isConnected ? await socketMode.send(delivery) : await this.#post(delivery);
    const ms = performance.now() - started;
    const late = answer === null || ms > SLACK_LIMITS.acknowledgeMs;
    const status = answer?.status ?? 0;
    const ok = !late && status >= 200 && status < 300;
    const verdict = late ? "operation_timeout" : String(status);
    const { payload } = delivery;
    record({
      direction: "to-bot",
      what,
      at: now(),
      ms: Math.round(ms),
      ok,
      verdict,
      payload,
      answer: answer?.body ?? "",
    });
    if (!ok) violation(`${what}: acknowledged with ${verdict} after ${Math.round(ms)} ms`);
    return { status, body: answer?.body ?? "", late };
  }

  async #post({ type, payload, retry }: Delivery): Promise<{ status: number; body: string } | null> {
    if (!this.#url) throw new Error("no bot is connected: say where it takes requests, or start it in Socket Mode");
    const body = type === "events_api" ? JSON.stringify(payload) : formOf(type, payload);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const base = `v0:${timestamp}:${body}`;
    const headers = {
      "content-type": type === "events_api" ? "application/json" : "application/x-www-form-urlencoded",
      "user-agent": "Slackbot 1.0 (simulated)",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${createHmac("sha256", this.#options.signingSecret).update(base).digest("hex")}`,
      ...(retry ? { "x-slack-retry-num": String(retry.number), "x-slack-retry-reason": retry.reason } : {}),
    };
    const signal = AbortSignal.timeout(SLACK_LIMITS.acknowledgeMs + 100);
    try {
      const response = await request(this.#url, { method: "POST", body, headers, signal });
      return { status: response.statusCode, body: await response.body.text() };
    } catch {
      return null;
    }
  }
}

function formOf(type: Delivery["type"], payload: JsonObject): string {
  if (type === "interactive") return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(payload as Record<string, string>).toString();
}

function isTaken({ late, status }: BotAnswer): boolean {
  return !late && status >= 200 && status < 300;
}
