/** Requests to the bot, signed and timed exactly as Slack does. */
import { createHmac } from "node:crypto";
import { SLACK_LIMITS } from "./limits.ts";
import type { Faults, RequestRecord } from "./model.ts";

export interface BotAnswer {
  readonly status: number;
  readonly body: string;
  /** The acknowledgement came after the limit, or not at all. */
  readonly late: boolean;
}

export interface BotLinkOptions {
  readonly signingSecret: string;
  readonly faults: Faults;
  readonly record: (record: RequestRecord) => void;
  readonly violation: (text: string) => void;
  readonly now: () => Date;
  /** Waits between the retries of an event: Slack's own are at once, a minute and five minutes. */
  readonly retryDelaysMs: readonly number[];
}

/** The line from Slack to the bot. */
export class BotLink {
  readonly #options: BotLinkOptions;
  #url: string | null = null;
  /** Events that are still on their way or being retried. */
  readonly underWay = new Set<Promise<void>>();

  constructor(options: BotLinkOptions) {
    this.#options = options;
  }

  connect(url: string): void {
    this.#url = url;
  }

  /** A slash command, as a form. */
  sendForm(what: string, form: Record<string, string>): Promise<BotAnswer> {
    return this.#send(what, new URLSearchParams(form).toString(), "application/x-www-form-urlencoded", {});
  }

  /** An interaction: one form field that holds JSON. */
  sendInteraction(what: string, payload: object): Promise<BotAnswer> {
    return this.sendForm(what, { payload: JSON.stringify(payload) });
  }

  /** An event: acknowledged in 3 s with a 2xx, else sent again up to three times. Resolves after the first try. */
  async sendEvent(what: string, body: object): Promise<void> {
    const text = JSON.stringify(body);
    const first = await this.#send(what, text, "application/json", {});
    if (!isTaken(first)) this.#later(this.#retry(what, text, first));
  }

  async #retry(what: string, text: string, first: BotAnswer): Promise<void> {
    let last = first;
    for (const [index, delayMs] of this.#options.retryDelaysMs.entries()) {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      const reason = last.late ? "http_timeout" : "http_error";
      last = await this.#send(`${what} (retry ${index + 1})`, text, "application/json", {
        "x-slack-retry-num": String(index + 1),
        "x-slack-retry-reason": reason,
      });
      if (isTaken(last)) return;
    }
  }

  #later(work: Promise<void>): void {
    this.underWay.add(work);
    void work.finally(() => this.underWay.delete(work));
  }

  async #send(what: string, body: string, type: string, headers: Record<string, string>): Promise<BotAnswer> {
    if (!this.#url) throw new Error("connect the workspace to a bot first");
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = `v0=${createHmac("sha256", this.#options.signingSecret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
    const started = performance.now();
    const answer = await post(this.#url, body, {
      ...headers,
      "content-type": type,
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": signature,
      "user-agent": "Slackbot 1.0 (simulated)",
    });
    const ms = performance.now() - started;
    const late = answer === null || ms > SLACK_LIMITS.acknowledgeMs;
    const status = answer?.status ?? 0;
    const ok = !late && status >= 200 && status < 300;
    const verdict = late ? "operation_timeout" : String(status);
    this.#options.record({ direction: "to-bot", what, at: this.#options.now(), ms: Math.round(ms), ok, verdict });
    if (!ok) this.#options.violation(`${what}: acknowledged with ${verdict} after ${Math.round(ms)} ms`);
    return { status, body: answer?.body ?? "", late };
  }
}

function isTaken({ late, status }: BotAnswer): boolean {
  return !late && status >= 200 && status < 300;
}

async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string } | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body,
      headers,
      signal: AbortSignal.timeout(SLACK_LIMITS.acknowledgeMs + 100),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return null;
  }
}
