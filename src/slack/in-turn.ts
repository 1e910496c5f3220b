/** Answers what one person says in the order in which it came: their second message may lean on what the first one did. */
import type { Timer } from "#src/kernel/ports.ts";
import type { TakenEvent } from "./noted-events.ts";
import { HELD_UP_MS, type Inbox } from "./store/inbox.ts";
import { within } from "./within.ts";

/** How often it is looked whether another process has handled what came before. */
const LOOK_MS = 200;

/** A place in the order of one person's words. */
export interface Place {
  /** Resolves when what came before has been handled by any process, or has held this up long enough. Never rejects. */
  readonly comes: (event: TakenEvent) => Promise<void>;
  /** Whoever comes next need not wait for this one any longer; where its turn never came, still for what came before it. */
  readonly leave: () => void;
}

/** One for each process. */
export class InTurn {
  readonly #deps: { readonly inbox: Pick<Inbox, "isHeldUp">; readonly timer: Timer };
  /** When the last one of each person leaves. */
  readonly #last = new Map<string, Promise<void>>();

  constructor(deps: { readonly inbox: Pick<Inbox, "isHeldUp">; readonly timer: Timer }) {
    this.#deps = deps;
  }

  /** Takes the place behind all that has arrived here of the same person; to be left in any case. */
  enter({ workspaceId, userId }: { readonly workspaceId: string; readonly userId: string }): Place {
    const person = `${workspaceId} ${userId}`;
    const before = this.#last.get(person) ?? null;
    const left = Promise.withResolvers<void>();
    this.#last.set(person, left.promise);
    let hasCome = before === null;
    const end = (): void => {
      left.resolve();
      if (this.#last.get(person) === left.promise) this.#last.delete(person);
    };
    return {
      comes: async (event) => {
        if (before) await within(before, HELD_UP_MS, this.#deps.timer);
        hasCome = true;
        if (event.isBehind) await this.#othersEnd(event);
      },
      leave: () => {
        // A second delivery of the same event leaves at once, while the first one may still be handled.
        if (hasCome || before === null) end();
        else void before.then(end);
      },
    };
  }

  /** What another process is at. A database that cannot say holds nobody up. */
  async #othersEnd(event: TakenEvent): Promise<void> {
    for (let waitedMs = 0; waitedMs < HELD_UP_MS; waitedMs += LOOK_MS) {
      if (!(await this.#deps.inbox.isHeldUp(event).catch(() => false))) return;
      await this.#deps.timer.pause(LOOK_MS);
    }
  }
}
