/** One request from its arrival to its answer, as far as another process may have to go on with it. */
import { randomUUID } from "node:crypto";
import { type CommitWatch, watchingCommits } from "#src/db/commit-watch.ts";
import type { Tx } from "#src/db/database.ts";
import { HeldLease, type Lease, LeaseLost, underLease } from "#src/db/lease.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { Log } from "#src/kernel/ports.ts";
import type { NotedRequest, TakenRequest } from "./noted-requests.ts";
import { RENEW_MS, SURE_MS } from "./store/inbox.ts";
import type { NotedRequests } from "./store/noted-requests.ts";
import { within } from "./within.ts";

/** Slack waits 3 s in all; a database that has not answered by now is as good as away. */
const NOTED_IN_MS = 1000;

interface NoteDeps {
  readonly notedRequests: NotedRequests;
  readonly log: Log;
}

/**
 * Knows what the request has saved so far, and notes it when it takes longer than Slack waits. From then on each of its
 * transactions is marked in the row, and nothing is saved or answered here once another process has taken it over.
 */
export class RequestNote implements CommitWatch, Lease {
  readonly #deps: NoteDeps;
  readonly #request: NotedRequest;
  readonly #holder: string;
  /** What another process left; null when it has just arrived. */
  readonly left: TakenRequest | null;
  /** Whether the row is there and this process's; rejects when the database did not take it. Null: not noted. */
  #noting: Promise<boolean> | null = null;
  #notingFor = new Stopwatch();
  /** Once the row is there and this process's. */
  #held: HeldLease | null = null;
  #isLost = false;
  /** It is not answered here any more, so its lease is left to run out. */
  #isReleased = false;
  #hasSaved = false;
  /** Transactions that ended their work before the request was noted, and are being saved. */
  readonly #saving = new Set<Promise<void>>();
  #renewing: NodeJS.Timeout | undefined;
  #answers = 0;

  constructor(deps: NoteDeps, request: NotedRequest, left: TakenRequest | null = null) {
    this.#deps = deps;
    this.#request = request;
    this.left = left;
    this.#holder = left?.holder ?? randomUUID();
    if (!left) return;
    this.#noting = Promise.resolve(true);
    this.#hold(left.takenFor);
  }

  /** Another process has the request, and answers it. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** See `src/slack/once.ts`. */
  get key(): string {
    return this.#request.key;
  }

  /** The key under which the next answer is said in the DM, the same from process to process; null: any will do. */
  nextAnswerKey(): string | null {
    return this.#noting ? `answer-${this.#request.key}-${++this.#answers}` : null;
  }

  /** The id of the window that says "one moment", by which another process finds it; null where nobody will look. */
  get windowId(): string | null {
    return this.#held ? `request-${this.#request.key}` : null;
  }

  /**
   * Notes the request, so that it may be acknowledged before it is answered.
   * @param reply what is to be answered, where that is known.
   * @returns false when it could not be noted in time.
   */
  async keep(reply: object | null): Promise<boolean> {
    if (this.#noting) return true;
    this.#notingFor = new Stopwatch();
    this.#noting = this.#add(reply);
    const noted = await within(
      this.#noting.then(
        () => true,
        (error: unknown) => {
          this.#deps.log.debug({ err: error }, "a request was not noted");
          return false;
        },
      ),
      NOTED_IN_MS,
    );
    return noted?.value ?? false;
  }

  async #add(reply: object | null): Promise<boolean> {
    await Promise.all(this.#saving);
    const progress = { isChanged: this.#hasSaved, reply };
    const since = new Stopwatch();
    // The same request may have come twice: then it is the other arrival's to answer.
    const isMine = await this.#deps.notedRequests.add(this.#request, this.#holder, progress);
    if (!isMine) {
      this.#isLost = true;
      return false;
    }
    this.#hold(since);
    return true;
  }

  /** The row is there and this process's. @param since started before that was asked. */
  #hold(since: Stopwatch): void {
    if (this.#held || this.#isReleased || this.#isLost) return;
    const renew = (): Promise<boolean> => this.#deps.notedRequests.renew(this.#lease);
    const held = new HeldLease({ since, sureMs: SURE_MS, renew });
    this.#held = held;
    this.#renewing = setInterval(() => {
      // A lease that cannot be renewed runs out, and another process takes the request.
      held.renew().then(
        (isMine) => {
          if (!isMine) this.#lose();
        },
        (error: unknown) => this.#deps.log.debug({ err: error }, "a lease could not be renewed"),
      );
    }, RENEW_MS).unref();
  }

  async saving(tx: Tx): Promise<(isSaved: boolean) => void> {
    if (this.#noting) {
      const since = new Stopwatch();
      const isMine = await this.#deps.notedRequests.mark(tx, this.#request, this.#holder, this.#held !== null);
      if (!isMine) throw this.#lose();
      // The row may be there by this transaction alone, where noting it on a connection of its own took too long.
      return (isSaved) => {
        if (isSaved) this.#hold(since);
      };
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#saving.add(promise);
    return (isSaved) => {
      this.#hasSaved ||= isSaved;
      this.#saving.delete(promise);
      resolve();
    };
  }

  /** What is to be answered is known. @returns false when another process has the request, and answers it. */
  async answering(reply: object): Promise<boolean> {
    if (this.#isLost) return false;
    const held = this.#held;
    if (!held) return true;
    const keep = (): Promise<boolean> => this.#deps.notedRequests.keepReply(this.#lease, reply);
    const kept = held.confirmed(keep).catch((error: unknown) => {
      this.#deps.log.debug({ err: error }, "a reply was not kept");
      return true;
    });
    const isMine = (await within(kept, NOTED_IN_MS))?.value ?? true;
    if (!isMine) this.#lose();
    return isMine;
  }

  /** It was answered. While the database is away this goes on in the background, so that nobody answers again. */
  async finish(): Promise<void> {
    if (!this.#noting) return;
    await this.#noting.catch(() => false);
    try {
      await this.#deps.notedRequests.finish(this.#lease);
      clearInterval(this.#renewing);
      this.#held?.end();
    } catch (error) {
      this.#deps.log.warn({ err: error }, "a request could not be marked as answered");
      setTimeout(() => void this.finish(), RENEW_MS).unref();
    }
  }

  /** It could not be answered here: another process tries as soon as the lease is over. */
  release(): void {
    this.#isReleased = true;
    clearInterval(this.#renewing);
  }

  /** Asked before anything is said; of what nobody else can have it is no question. */
  async stillOurs(): Promise<boolean> {
    // It may have been noted, and taken over, while this process was held up.
    if (this.#noting && !this.#held && this.#notingFor.ms > SURE_MS) await this.#noting.catch(() => false);
    if (this.#held && !(await this.#held.stillOurs()) && this.#held.isLost) this.#lose();
    return !this.#isLost && (this.#held?.isSure ?? true);
  }

  #lose(): LeaseLost {
    this.#isLost = true;
    this.release();
    return new LeaseLost();
  }

  get #lease(): { workspaceId: string; key: string; holder: string } {
    return { workspaceId: this.#request.workspaceId, key: this.#request.key, holder: this.#holder };
  }
}

/** Does what a request asks for: what it saves and says is noted of it, as long as it is this process's. */
export function underNote<T>(note: RequestNote, work: () => Promise<T>): Promise<T> {
  return watchingCommits(note, () => underLease(note, work));
}
