/** The workspace as people see it, through its control API; whatever the bot keeps for itself is not looked at. */
import { setTimeout as sleep } from "node:timers/promises";
import type { State } from "#src/playground/model.ts";
import { type Act, isAnswered } from "./is-answered.ts";

export interface Acted {
  /** What Slack said in the bot's stead, for instance that it did not answer in time. */
  readonly error: string | null;
  /** Why it could not be done at all: there is no such button any more. */
  readonly impossible: string | null;
}

/** A fault of Slack as `POST /control/fault` takes it. */
export type SlackFault = { readonly method: string; readonly times: number } & Readonly<Record<string, unknown>>;

const ASK_MS = 60_000;

export class SlackWindow {
  readonly #base: string;
  readonly #signal: AbortSignal;

  /**
   * @param apiUrl as the bot gets it, ending in `/api/`.
   * @param signal aborted when nobody looks any more.
   */
  constructor(apiUrl: string, signal: AbortSignal) {
    this.#base = apiUrl.replace(/api\/$/, "control/");
    this.#signal = signal;
  }

  async state(userId: string): Promise<State> {
    return (await this.#ask(`state?as=${userId}`)) as State;
  }

  async act(userId: string, act: Act): Promise<Acted> {
    const answer = (await this.#ask("act", { as: userId, ...act })) as { error?: string | null; messages?: unknown };
    const isDone = "messages" in answer || "options" in answer;
    return isDone
      ? { error: answer.error ?? null, impossible: null }
      : { error: null, impossible: answer.error ?? "refused" };
  }

  async change(change: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#ask("change", change);
  }

  async fault(fault: SlackFault): Promise<void> {
    await this.#ask("fault", fault);
  }

  /** Messages that the bot has posted so far. */
  async posts(): Promise<number> {
    const { posts } = (await this.#ask("counters")) as { posts: number };
    return posts;
  }

  async #ask(path: string, body?: unknown): Promise<unknown> {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(ASK_MS)]);
    const response = await fetch(this.#base + path, { ...init, signal });
    return response.json();
  }
}

export type Answer =
  | { readonly kind: "answered"; readonly ms: number; readonly state: State }
  /** Slack told them that the app did not answer, so they know. */
  | { readonly kind: "told"; readonly state: State }
  /** Slack's tries are used up: it never told the bot. */
  | { readonly kind: "given-up" }
  | { readonly kind: "impossible"; readonly why: string }
  | { readonly kind: "silence"; readonly ms: number };

const LOOK_MS = 150;

/** Does something and waits until the person sees that something came of it. */
export async function actAndWatch(slack: SlackWindow, userId: string, act: Act, patienceMs: number): Promise<Answer> {
  const seen = await slack.state(userId);
  const givenUp = givenUpBy(seen, userId);
  const began = performance.now();
  const { error, impossible } = await slack.act(userId, act);
  if (impossible !== null) return { kind: "impossible", why: impossible };
  for (;;) {
    const state = await slack.state(userId);
    const ms = Math.round(performance.now() - began);
    if (error !== null) return { kind: "told", state };
    if (isAnswered(act, seen, state)) return { kind: "answered", ms, state };
    if (givenUpBy(state, userId) > givenUp) return { kind: "given-up" };
    if (ms > patienceMs) return { kind: "silence", ms };
    await sleep(LOOK_MS);
  }
}

function givenUpBy({ givenUp }: State, userId: string): number {
  return givenUp.filter(({ type, user }) => SAID.has(type) && user === userId).length;
}
/** Events of what somebody says, in the DM and in a channel. */
const SAID: ReadonlySet<string> = new Set(["message", "app_mention"]);
