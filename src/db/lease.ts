/**
 * Work under a lease. A process that was frozen, or whose database was away, may go on long after somebody else has taken over what it
 * was at: before it has anything done outside, it asks whether the lease is still its own. See docs/decisions/0010.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { Stopwatch } from "./stopwatch.ts";

/** Somebody else has what this was done for, or nobody can tell: nothing more of it may be saved, said or drawn here. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";

  constructor() {
    super("a lease was lost; whoever holds it goes on");
  }
}

/** What is asked of a lease by whatever is done under it. */
export interface Lease {
  /** False where it may be somebody else's by now. */
  stillOurs(): Promise<boolean>;
}

export interface LeaseOptions {
  /** Started before the statement that took it: by this watch it ends before it does by the database's clock. */
  readonly since: Stopwatch;
  /** So long it is ours without a question. What begins then must come to its end while the lease lasts. */
  readonly sureMs: number;
  /**
   * Asks for it anew. @param passedMs since it was last known to be ours.
   * @returns false when it is somebody else's.
   */
  readonly renew: (passedMs: number) => Promise<boolean>;
}

/** A lease that this process took. */
export class HeldLease implements Lease {
  readonly #options: LeaseOptions;
  /** Since it was last known to be ours. */
  #since: Stopwatch;
  #renewing: Promise<boolean> | null = null;
  #isLost = false;
  #isOver = false;

  constructor(options: LeaseOptions) {
    this.#options = options;
    this.#since = options.since;
  }

  /** It is known to be somebody else's. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** It was ours so short a time ago that it still is. */
  get isSure(): boolean {
    return !this.#isLost && (this.#isOver || this.#since.ms < this.#options.sureMs);
  }

  /** Asks only where that is not sure. False also where there was no answer: a database that is away may have given it to others. */
  async stillOurs(): Promise<boolean> {
    // Asked again where the process was held up while it waited for the answer.
    while (!this.isSure) {
      if (this.#isLost) return false;
      const isOurs = await this.renew().catch(() => false);
      if (!isOurs) return false;
    }
    return true;
  }

  /** @returns false when it is somebody else's. @throws where the database does not say. */
  renew(): Promise<boolean> {
    this.#renewing ??= this.confirmed(() => this.#options.renew(this.#since.ms)).finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  /** A statement that renews it among other things. @returns what that does: false when it is somebody else's. */
  async confirmed(statement: () => Promise<boolean>): Promise<boolean> {
    const since = new Stopwatch();
    const isOurs = await statement();
    if (!isOurs) this.#isLost = true;
    else if (since.ms < this.#since.ms) this.#since = since;
    return isOurs;
  }

  /** What it was taken for is done, so that nobody takes it any more. What still goes on here need not ask. */
  end(): void {
    this.#isOver = true;
  }
}

const leases = new AsyncLocalStorage<Lease>();

/** Runs work that is done under a lease, with everything that it calls. */
export function underLease<T>(lease: Lease, work: () => Promise<T>): Promise<T> {
  return leases.run(lease, work);
}

/** Asked right before something is done outside that cannot be undone. @throws LeaseLost when it is not ours to do any more. */
export async function mustBeOurs(): Promise<void> {
  const lease = leases.getStore();
  if (lease && !(await lease.stillOurs())) throw new LeaseLost();
}
