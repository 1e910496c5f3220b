/** In step with Slack: every call of its Web API passes here, whichever process makes it. */

import { createHash } from "node:crypto";
import type { Clock, Log } from "#src/kernel/ports.ts";
import type { Lane } from "#src/workspaces/lane.ts";
import type { MethodPace, Paces } from "../store/paces.ts";
import { within } from "../within.ts";
import type { CallCounter } from "./call-counter.ts";
import { HeldBack } from "./held-back.ts";
import { knownPerMinute, LOOKUPS, POST } from "./known-rates.ts";
import { afterRefusedCall, heldMs, type Pace, paceNow, type Refused } from "./pace.ts";
import { callsOf, type Share, shareOf, type Window, windowOf } from "./window.ts";

/** What another process learned is known here after so long. */
const CACHE_MS = 1000;
const ANSWER_PATIENCE_MS = 200;
/**
 * So long a look-up waits for its turn: a minute, as whoever asked is told meanwhile that it takes a moment; or so briefly that
 * the answer that goes on without it is in time.
 */
export const TURN_PATIENCE_MS: Partial<Record<Lane, number>> = { lookups: 60_000, "lookups-if-soon": 800 };
/** Whoever can wait begins so much later than the next window, and finds what look-ups and cards left of it. */
const UPKEEP_LATER_MS = 1000;
/** One post a second and channel (docs.slack.dev/reference/methods/chat.postMessage). */
const PER_CHANNEL = { seconds: 1, calls: 1 } as const;
/** Of all posts, those of due messages. */
const DUE_POSTS = `${POST} due`;
/** Where nothing is limited, a workspace still gives way to others after so many. */
const UNLIMITED_BLOCK = 5000;

export interface PacingOptions {
  readonly counter: CallCounter;
  readonly paces: Paces;
  readonly clock: Clock;
  readonly log: Log;
  /** Of `chat.postMessage` in a workspace; infinite where nothing is limited: simulated workspaces that enforce nothing. */
  readonly postsPerMinute: number;
}

/** One call as it is about to be made. */
export interface Call {
  readonly workspaceId: string;
  readonly method: string;
  readonly lane: Lane;
  /** Where it posts, if it does. */
  readonly channel: string | null;
}

/** Asks for each call whether it may be made now, and keeps what Slack answered in common. */
export class Pacing {
  readonly #options: PacingOptions;
  readonly #known = new Map<string, { readonly until: number; readonly paces: Promise<ReadonlyMap<string, Pace>> }>();
  readonly #refusals = new Map<string, number>();
  /** The last of those who wait for their turn, by what is counted. */
  readonly #turns = new Map<string, Promise<void>>();

  constructor(options: PacingOptions) {
    this.#options = options;
  }

  /**
   * Asked before a call is made. An answer goes at once unless Slack holds the method back; a look-up is admitted when its turn
   * comes, in the order in which they were asked for here; what is due has its permission already (`reserve`), all else takes one.
   * @throws HeldBack when it has to wait; a look-up, when its turn did not come in time.
   */
  admit(call: Call): Promise<void> {
    const patienceMs = TURN_PATIENCE_MS[call.lane];
    return patienceMs === undefined ? this.#admitNow(call) : this.#inTurn(call, patienceMs);
  }

  async #admitNow({ workspaceId, method, lane, channel }: Call): Promise<void> {
    const { clock } = this.#options;
    const known = this.#paceOf(workspaceId, method);
    // Whoever waits for an answer does not wait for a slow database as well.
    const pace = lane === "answers" ? ((await within(known, ANSWER_PATIENCE_MS))?.value ?? null) : await known;
    const held = heldMs(pace, lane, clock.now());
    if (held > 0) throw new HeldBack(held);
    const perMinute = paceNow(pace, this.#knownPerMinute(method), clock.now());
    if (perMinute === Number.POSITIVE_INFINITY) return;
    if (lane === "answers") {
      this.#count(keyOf(workspaceId, method), windowOf(perMinute), method);
      if (method === POST && channel !== null) this.#count(channelKey(workspaceId, channel), PER_CHANNEL, method);
      return;
    }
    if (method === POST && channel !== null) await this.#takeChannel(workspaceId, channel);
    if (method === POST && lane === "messages") return;
    await this.#take(workspaceId, method, lane, perMinute);
  }

  /** What due messages may take of a workspace's posts for the coming second. Reads what all processes have learned. */
  async shareOf(workspaceId: string): Promise<Share> {
    this.forgetCached(workspaceId);
    const { clock, counter } = this.#options;
    const pace = await this.#paceOf(workspaceId, POST);
    const held = heldMs(pace, "messages", clock.now());
    if (held > 0) return { most: 0, againMs: held };
    const perMinute = paceNow(pace, this.#knownPerMinute(POST), clock.now());
    if (perMinute === Number.POSITIVE_INFINITY) return { most: UNLIMITED_BLOCK, againMs: 0 };
    const [all, own] = await Promise.all([
      counter.look(keyOf(workspaceId, POST)),
      counter.look(keyOf(workspaceId, DUE_POSTS)),
    ]);
    return shareOf(windowOf(perMinute), all, own);
  }

  /** Reserves posts of a share. One dispatcher a workspace does that. */
  async reserve(workspaceId: string, posts: number): Promise<void> {
    const pace = await this.#paceOf(workspaceId, POST);
    const perMinute = paceNow(pace, this.#knownPerMinute(POST), this.#options.clock.now());
    if (perMinute === Number.POSITIVE_INFINITY) return;
    await Promise.all(
      [POST, DUE_POSTS].map((what) => this.#options.counter.add(keyOf(workspaceId, what), posts, windowOf(perMinute))),
    );
  }

  /** Whether anything is limited here. */
  get isUnlimited(): boolean {
    return this.#options.postsPerMinute === Number.POSITIVE_INFINITY;
  }

  /** Slack refused a call as one too many: all processes wait, and go slower from then on. */
  async refused({ workspaceId, method }: Pick<Call, "workspaceId" | "method">, refusal: Refused): Promise<void> {
    const { paces, clock, log } = this.#options;
    this.#refusals.set(method, (this.#refusals.get(method) ?? 0) + 1);
    const known = this.#knownPerMinute(method);
    try {
      const pace = await paces.change(workspaceId, method, (before) =>
        afterRefusedCall(before, known, refusal, clock.now()),
      );
      const perMinute = pace.perMinute === null ? null : Math.round(pace.perMinute);
      log.warn({ workspaceId, method, retryAfterMs: refusal.retryAfterMs, perMinute }, "Slack holds a method back");
    } catch (error) {
      log.warn({ err: error, workspaceId, method }, "that Slack holds a method back could not be noted");
    }
    this.forgetCached(workspaceId);
  }

  /** The next question reads what all processes have learned. */
  forgetCached(workspaceId: string): void {
    this.#known.delete(workspaceId);
  }

  /** Refusals that this process met, by method. */
  get refusals(): ReadonlyMap<string, number> {
    return this.#refusals;
  }

  /** What was learned, as it is now: methods that go slower than Slack documents, or are held back. */
  async learned(): Promise<readonly (Pick<MethodPace, "workspaceId" | "method"> & LearnedPace)[]> {
    const now = this.#options.clock.now();
    const all = await this.#options.paces.all();
    return all.map(({ workspaceId, method, pace }) => ({
      workspaceId,
      method,
      perMinute: paceNow(pace, this.#knownPerMinute(method), now),
      heldMs: heldMs(pace, "answers", now),
    }));
  }

  #knownPerMinute(method: string): number {
    return knownPerMinute(method, this.#options.postsPerMinute);
  }

  async #paceOf(workspaceId: string, method: string): Promise<Pace | null> {
    const cached = this.#known.get(workspaceId);
    if (cached && performance.now() < cached.until) return (await cached.paces).get(method) ?? null;
    // A database that is away holds nobody back: Slack itself says when it is too much.
    const paces = this.#options.paces.of(workspaceId).catch(() => new Map<string, Pace>());
    this.#known.set(workspaceId, { until: performance.now() + CACHE_MS, paces });
    return (await paces).get(method) ?? null;
  }

  /** Counted beside the call, which does not wait for it. */
  #count(key: string, window: Pick<Window, "seconds">, method: string): void {
    this.#options.counter.add(key, 1, window).catch((error: unknown) => {
      this.#options.log.warn({ err: error, method }, "a call could not be counted");
    });
  }

  async #take(workspaceId: string, method: string, lane: Lane, perMinute: number): Promise<void> {
    const { counter } = this.#options;
    const [key, window] = [keyOf(workspaceId, method), windowOf(perMinute)];
    const most = callsOf(window, lane, LOOKUPS.includes(method));
    const { used, leftMs } = await counter.look(key);
    if (used < most) {
      const counted = await counter.add(key, 1, window);
      if (counted.used <= most) return;
      // Others were faster.
      await counter.add(key, -1, window);
    }
    throw new HeldBack((leftMs ?? window.seconds * 1000) + (lane === "upkeep" ? UPKEEP_LATER_MS : 0));
  }

  /** One post a second. */
  async #takeChannel(workspaceId: string, channel: string): Promise<void> {
    const { counter } = this.#options;
    const key = channelKey(workspaceId, channel);
    const { used, leftMs } = await counter.look(key);
    if (used >= PER_CHANNEL.calls) throw new HeldBack(leftMs ?? PER_CHANNEL.seconds * 1000);
    const counted = await counter.add(key, 1, PER_CHANNEL);
    // Others were faster. What was counted stays: taken off when this second is over, it would give the next one a call more.
    if (counted.used > PER_CHANNEL.calls) throw new HeldBack(counted.leftMs ?? PER_CHANNEL.seconds * 1000);
  }

  /** Waits behind those who asked before, then until the call is admitted. */
  async #inTurn(call: Call, patienceMs: number): Promise<void> {
    const key = keyOf(call.workspaceId, call.method);
    const until = performance.now() + patienceMs;
    const before = this.#turns.get(key) ?? Promise.resolve();
    const turn = before.then(() => this.#admitBy(call, until));
    const over = turn.catch(() => undefined);
    this.#turns.set(key, over);
    // Not when it is given up: whoever comes next still stands behind those who wait before it.
    void over.then(() => {
      if (this.#turns.get(key) === over) this.#turns.delete(key);
    });
    // Those before it may be more patient. A turn that comes at its very end counts.
    if ((await within(turn, patienceMs + 1)) === null) throw new HeldBack(patienceMs);
  }

  async #admitBy(call: Call, until: number): Promise<void> {
    if (performance.now() > until) throw new HeldBack(0);
    for (;;) {
      try {
        return await this.#admitNow(call);
      } catch (error) {
        const waitMs = error instanceof HeldBack ? error.waitMs : Number.POSITIVE_INFINITY;
        if (performance.now() + waitMs > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  }
}

export interface LearnedPace {
  readonly perMinute: number;
  readonly heldMs: number;
}

/** Whose DM it is stands nowhere: what is counted is found by its hash. */
function channelKey(workspaceId: string, channel: string): string {
  return keyOf(workspaceId, createHash("sha256").update(`${workspaceId} ${channel}`).digest("base64url"));
}

function keyOf(workspaceId: string, what: string): string {
  return `${workspaceId} ${what}`;
}
