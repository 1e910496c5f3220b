/** How fast the bot may call: by workspace and method, and posts by channel and in all. In the real time of this process. */
import { POSTS, SMALL_BURST, TIERS } from "./limits.ts";
import { METHODS } from "./methods.ts";

/**
 * How calls are counted. `bucket`: permission grows evenly and is saved up to a minute's worth, so that a burst after a quiet
 * minute passes. `rolling`: never more than a minute's worth in any sixty seconds. Slack does not say which it does; a bot
 * that keeps in step passes under both.
 */
export const LIMIT_MODELS = ["bucket", "rolling"] as const;
export type LimitModel = (typeof LIMIT_MODELS)[number];

export interface LimitOptions {
  readonly enabled?: boolean | undefined;
  readonly model?: LimitModel | undefined;
  /** Of every workspace that was given none of its own. */
  readonly postsPerMinute?: number | undefined;
}

/** What is changed of one workspace while it runs. */
export interface LimitChange {
  readonly postsPerMinute?: number | undefined;
  /** Calls a minute by method; null gives back the tier's. */
  readonly methods?: Readonly<Record<string, number | null>> | undefined;
}

interface OfTeam {
  postsPerMinute: number;
  /** Only those that differ from their tier. */
  readonly methods: Map<string, number>;
}

/** So many calls in so many seconds. */
interface Allowance {
  readonly key: string;
  readonly calls: number;
  readonly seconds: number;
}

/** One count of calls. The allowance comes with each look, so that a change holds at once. */
interface Meter {
  /** Seconds until one more call passes; 0 when it does now. */
  wait(now: number, allowance: Allowance): number;
  /** One call passed. */
  take(now: number): void;
  /** The allowance was made smaller. */
  lowered(): void;
}

const MINUTE_S = 60;

export class RateLimits {
  enabled: boolean;
  readonly #start: { readonly enabled: boolean; readonly model: LimitModel; readonly postsPerMinute: number };
  readonly #now: () => number;
  readonly #teams = new Map<string, OfTeam>();
  readonly #meters = new Map<string, Meter>();
  #model: LimitModel;

  /** @param now seconds of a clock that only goes forward. */
  constructor(options: LimitOptions = {}, now: () => number = () => performance.now() / 1000) {
    const { enabled = true, model = "bucket", postsPerMinute = POSTS.workspacePerMinute } = options;
    this.#start = { enabled, model, postsPerMinute };
    this.enabled = enabled;
    this.#model = model;
    this.#now = now;
  }

  get model(): LimitModel {
    return this.#model;
  }

  /** Another way to count; what was counted is forgotten. */
  set model(model: LimitModel) {
    if (model !== this.#model) this.#meters.clear();
    this.#model = model;
  }

  /** As at the start: nothing was changed, nothing was counted. */
  reset(): void {
    this.enabled = this.#start.enabled;
    this.#model = this.#start.model;
    this.#teams.clear();
    this.#meters.clear();
  }

  /**
   * Changes the limits of one workspace from the next call on, without a word to the bot. Where fewer posts pass than before,
   * what was saved up is gone, else a bucket would hide for a minute that it is refilled more slowly.
   */
  change(teamId: string, { postsPerMinute, methods = {} }: LimitChange): void {
    const team = this.#team(teamId);
    if (postsPerMinute !== undefined) {
      if (postsPerMinute < team.postsPerMinute) this.#meters.get(postsKey(teamId))?.lowered();
      team.postsPerMinute = postsPerMinute;
    }
    for (const [method, perMinute] of Object.entries(methods)) {
      if (perMinute === null) team.methods.delete(method);
      else team.methods.set(method, perMinute);
    }
  }

  /** What holds in a workspace: posts a minute, and the methods whose limit is not their tier's. */
  of(teamId: string): { postsPerMinute: number; methods: Record<string, number> } {
    const { postsPerMinute, methods } = this.#team(teamId);
    return { postsPerMinute, methods: Object.fromEntries(methods) };
  }

  /**
   * Counts a call that passes; one that is refused counts nowhere.
   * @param channel where a message is posted.
   * @returns whole seconds to wait (`Retry-After`), or 0 when the call passes.
   */
  take(teamId: string, method: string, channel: string | null): number {
    if (!this.enabled) return 0;
    const now = this.#now();
    const gates = this.#allowancesOf(teamId, method, channel).map((allowance) => ({
      allowance,
      meter: this.#meter(allowance),
    }));
    const wait = Math.max(0, ...gates.map(({ allowance, meter }) => meter.wait(now, allowance)));
    if (wait > 0) return Math.max(1, Math.ceil(wait));
    for (const { meter } of gates) meter.take(now);
    return 0;
  }

  #allowancesOf(teamId: string, method: string, channel: string | null): Allowance[] {
    const { postsPerMinute, methods } = this.#team(teamId);
    const perMinute = methods.get(method) ?? METHODS[method]?.perMinute ?? TIERS.t3;
    const all: Allowance[] = [];
    if (Number.isFinite(perMinute)) {
      // Fewer a minute than a small burst: the same rate over a longer time.
      const calls = Math.max(perMinute, SMALL_BURST);
      all.push({ key: `${teamId} ${method}`, calls, seconds: (MINUTE_S * calls) / perMinute });
    }
    if (method === "chat.postMessage") {
      all.push({ key: postsKey(teamId), calls: postsPerMinute, seconds: MINUTE_S });
      all.push({ key: `${teamId} post ${channel}`, calls: POSTS.burst, seconds: POSTS.burst / POSTS.perSecond });
    }
    return all;
  }

  #team(teamId: string): OfTeam {
    const known = this.#teams.get(teamId);
    if (known) return known;
    const fresh: OfTeam = { postsPerMinute: this.#start.postsPerMinute, methods: new Map() };
    this.#teams.set(teamId, fresh);
    return fresh;
  }

  #meter({ key }: Allowance): Meter {
    const known = this.#meters.get(key);
    if (known) return known;
    const fresh = this.#model === "bucket" ? new Bucket() : new RollingWindow();
    this.#meters.set(key, fresh);
    return fresh;
  }
}

function postsKey(teamId: string): string {
  return `${teamId} post`;
}

class Bucket implements Meter {
  /** Full at first. */
  #tokens = Number.POSITIVE_INFINITY;
  #at = 0;

  wait(now: number, { calls, seconds }: Allowance): number {
    const perSecond = calls / seconds;
    this.#tokens = Math.min(calls, this.#tokens + (now - this.#at) * perSecond);
    this.#at = now;
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) / perSecond;
  }

  take(): void {
    this.#tokens -= 1;
  }

  lowered(): void {
    this.#tokens = 0;
  }
}

class RollingWindow implements Meter {
  /** When the calls of the window passed, oldest first. */
  readonly #passed: number[] = [];

  wait(now: number, { calls, seconds }: Allowance): number {
    while ((this.#passed[0] ?? now) <= now - seconds) this.#passed.shift();
    // After the limit was lowered, so many must have grown old that one fewer than it is left.
    const freeing = this.#passed[this.#passed.length - calls];
    return this.#passed.length < calls || freeing === undefined ? 0 : freeing + seconds - now;
  }

  take(now: number): void {
    this.#passed.push(now);
  }

  /** What passed in the last minute counts as before: for a while nothing passes. */
  lowered(): void {}
}
