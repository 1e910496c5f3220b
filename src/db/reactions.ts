/** What capabilities do when something happens in a room below them, inside the transaction in which it happens. */
import type { Db } from "./database.ts";

/**
 * Something that happens inside a transaction. The lowest room that knows of it exports it as a value, runs the reactions to
 * it, and never learns who reacts.
 * @typeParam T what is told of each of those whom it happens to.
 */
export interface DomainEvent<T> {
  readonly name: string;
  /** Never set: it binds the type of what is told to the value. */
  readonly tells?: T;
}

/** An event that capabilities can react to. @param name unique; for messages of errors. */
export function defineDomainEvent<T>(name: string): DomainEvent<T> {
  return { name };
}

/**
 * Reads and writes inside the transaction; what it writes is saved with what it reacts to, or not at all. It may be run again
 * with the whole transaction, so it leaves nothing else behind.
 * @param batch all of those whom it happens to at once; never empty, so that many are handled in one statement.
 * @returns the keys of the messages that it wrote into the outbox.
 */
export type React<T> = (tx: Db, batch: readonly T[], now: Date) => Promise<readonly string[]>;

/** One line of `on` in a capability's feature.ts. */
export interface Reaction {
  readonly event: DomainEvent<unknown>;
  readonly react: React<unknown>;
}

/** What a capability does when an event happens; it goes into its `on`. */
export function reactTo<T>(event: DomainEvent<T>, react: React<T>): Reaction {
  // `run` hands on what its caller tells of this very event.
  return { event, react: (tx, batch, now) => react(tx, batch as readonly T[], now) };
}

/** The reactions of all capabilities, handed to the stores that make things happen. */
export class Reactions {
  readonly #all: readonly Reaction[];

  constructor(all: readonly Reaction[]) {
    this.#all = all;
  }

  /** Runs the reactions to an event, one after the other. @returns the keys of the messages that they wrote. */
  async run<T>(tx: Db, event: DomainEvent<T>, batch: readonly T[], now: Date): Promise<readonly string[]> {
    const keys: string[] = [];
    if (batch.length === 0) return keys;
    for (const reaction of this.#all) {
      if (reaction.event === event) keys.push(...(await reaction.react(tx, batch, now)));
    }
    return keys;
  }
}
