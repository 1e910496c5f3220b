/** How many calls came, by method, and how many posts were taken: what a measurement reads. In real time, by the second. */

/** Older seconds are forgotten. */
const KEPT_SECONDS = 3 * 3600;

interface MethodCounts {
  /** Answered in any other way than with 429. */
  answered: number;
  /** Refused with 429, by a limit or by a fault. */
  limited: number;
}

interface Second {
  /** Since 1970. */
  readonly at: number;
  readonly methods: Map<string, MethodCounts>;
  posts: number;
}

export interface CountsSince {
  /** This moment by the same clock: the next `since`. */
  readonly now: string;
  /** From where it is counted: a full second. */
  readonly since: string;
  readonly answered: number;
  readonly limited: number;
  readonly methods: Readonly<Record<string, Readonly<MethodCounts>>>;
  /** Messages that `chat.postMessage` took, in all and in each minute from `since` on. */
  readonly posts: number;
  readonly postsByMinute: readonly number[];
}

/** The calls of one workspace. */
export class CallCounts {
  /** Messages that `chat.postMessage` took since the beginning. */
  posted = 0;
  readonly #begun: number;
  readonly #seconds: Second[] = [];
  readonly #now: () => number;

  /** @param now milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.#begun = now();
  }

  note(method: string, { limited, posted }: { readonly limited: boolean; readonly posted: boolean }): void {
    const second = this.#current();
    const counts = second.methods.get(method) ?? { answered: 0, limited: 0 };
    second.methods.set(method, counts);
    if (limited) counts.limited++;
    else counts.answered++;
    if (posted) {
      second.posts++;
      this.posted++;
    }
  }

  /** @param since from the beginning when absent; what is older than three hours is forgotten. */
  since(since: Date | null): CountsSince {
    const now = this.#now();
    const from = Math.floor((since?.getTime() ?? this.#begun) / 1000);
    const methods: Record<string, MethodCounts> = {};
    const postsByMinute = Array.from({ length: Math.max(0, Math.ceil((now / 1000 - from) / 60)) }, () => 0);
    const seconds = this.#seconds.filter(({ at }) => at >= from);
    for (const second of seconds) {
      const minute = Math.floor((second.at - from) / 60);
      postsByMinute[minute] = (postsByMinute[minute] ?? 0) + second.posts;
      for (const [method, { answered, limited }] of second.methods) {
        const sum = methods[method] ?? { answered: 0, limited: 0 };
        methods[method] = { answered: sum.answered + answered, limited: sum.limited + limited };
      }
    }
    const all = Object.values(methods);
    return {
      now: new Date(now).toISOString(),
      since: new Date(from * 1000).toISOString(),
      answered: all.reduce((sum, { answered }) => sum + answered, 0),
      limited: all.reduce((sum, { limited }) => sum + limited, 0),
      methods,
      posts: postsByMinute.reduce((sum, posts) => sum + posts, 0),
      postsByMinute,
    };
  }

  #current(): Second {
    const at = Math.floor(this.#now() / 1000);
    const last = this.#seconds.at(-1);
    if (last && last.at >= at) return last;
    const fresh: Second = { at, methods: new Map(), posts: 0 };
    this.#seconds.push(fresh);
    while ((this.#seconds[0]?.at ?? at) < at - KEPT_SECONDS) this.#seconds.shift();
    return fresh;
  }
}
