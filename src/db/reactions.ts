/** What capabilities do when something happens in a room below them, inside the transaction in which it happens. */
import type { Tx } from "./database.ts";

/**
 * Something that happens inside a transaction. The lowest room that knows of it exports it as a value; whoever makes it happen
 * runs the reactions to it, and never learns who reacts.
 * @typeParam T what is told of each of those whom it happens to.
 */
export interface DomainEvent<T> {
  readonly name: string;
  /** Never set: it binds the type of what is told to the value. */
  readonly tells?: T;
}

/** What an event tells of each of those whom it happens to. */
export type EventOf<E> = E extends DomainEvent<infer T> ? T : never;

/** An event that capabilities can react to. @param name unique; for messages of errors. */
export function defineDomainEvent<T>(name: string): DomainEvent<T> {
  return { name };
}

/**
 * Reads and writes inside the transaction; what it writes is saved with what it reacts to, or not at all. It may be run again
 * with the whole transaction, so it leaves nothing else behind. What has to happen outside (a job, a message to be handed
 * over) it asks for by `afterCommit`.
 * @param batch all of those whom it happens to at once; never empty, so that many are handled in one statement.
 * @param deps what does not read or write: settings, and what is asked for after the commit.
 */
export type React<D, T> = (tx: Tx, batch: readonly T[], now: Date, deps: D) => Promise<void>;

/** One line of `on` in a capability's feature.ts. */
export interface Reaction<D> {
  readonly event: DomainEvent<unknown>;
  readonly react: React<D, unknown>;
}

/** What a capability does when an event happens; it goes into its `on`. */
export function reactTo<D, T>(event: DomainEvent<T>, react: React<D, T>): Reaction<D> {
  // `run` hands on what its caller tells of this very event.
  return { event, react: (tx, batch, now, deps) => react(tx, batch as readonly T[], now, deps) };
}

/** Runs the reactions to an event. */
export interface Reactions {
  /** All of them, one after the other. @throws what one of them throws: then nothing of the transaction is saved. */
  run<T>(tx: Tx, event: DomainEvent<T>, batch: readonly T[], now: Date): Promise<void>;
}

/** The reactions of all capabilities, handed to those who make things happen. @param depsOf asked when something happens. */
export function reactionsOf<D>(all: readonly Reaction<D>[], depsOf: () => D): Reactions {
  return {
    run: async (tx, event, batch, now) => {
      if (batch.length === 0) return;
      for (const reaction of all) if (reaction.event === event) await reaction.react(tx, batch, now, depsOf());
    },
  };
}
