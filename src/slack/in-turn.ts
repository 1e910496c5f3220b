/** Answers what one person says in the order in which it came: their second message may lean on what the first one did. */
import type { Timer } from "#src/kernel/ports.ts";
import type { TakenEvent } from "./noted-events.ts";
import { HELD_UP_MS, type Inbox } from "./store/inbox.ts";
import { within } from "./within.ts";

/** How often it is looked whether another process has handled what came before. */
const LOOK_MS = 200;
/** So long one message waits for other processes at most, however many messages they have: each may hang. */
const OTHERS_MS = 2 * HELD_UP_MS;

/** A place in the order of one person's words. */
export interface Place {
  /** Resolves when what came before has been handled by any process, or has held this up long enough. Never rejects. */
  readonly comes: (event: TakenEvent) => Promise<void>;
  /** Whoever comes next need not wait for this one any longer; where its turn never came, still for what came before it. */
  readonly leave: () => void;
}

/** One person's words in this process, for as long as there are any. */
interface Line {
  /** When the last of them holds up nobody any more. */
  last: Promise<void>;
  places: number;
  /** What has its place here: whoever comes later has waited for it already, although it may not be handled. */
  readonly here: Set<string>;
  /** How long somebody of this line has waited for an event of another process. */
  readonly waitedMs: Map<string, number>;
}

/** One for each process. */
export class InTurn {
  readonly #deps: { readonly inbox: Pick<Inbox, "notHandledBefore">; readonly timer: Timer };
  readonly #lines = new Map<string, Line>();

  constructor(deps: { readonly inbox: Pick<Inbox, "notHandledBefore">; readonly timer: Timer }) {
    this.#deps = deps;
  }

  /** Takes the place behind all that has arrived here of the same person; to be left in any case. */
  enter({ workspaceId, userId }: { readonly workspaceId: string; readonly userId: string }): Place {
    const person = `${workspaceId} ${userId}`;
    const line = this.#lines.get(person) ?? newLine();
    this.#lines.set(person, line);
    line.places++;
    const before = line.last;
    const asked = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    line.last = this.#isOutOfTheWay({ before, asked: asked.promise, begun: begun.promise, left: left.promise });
    void Promise.all([line.last, left.promise]).then(() => {
      line.places--;
      if (line.places === 0) this.#lines.delete(person);
    });
    return {
      comes: async (event) => {
        line.here.add(event.eventId);
        asked.resolve();
        await before;
        if (event.isBehind) await this.#othersEnd(event, line);
        begun.resolve();
      },
      leave: left.resolve,
    };
  }

  /**
   * When a place holds up nobody any more: it was left, or hangs. The time for that runs from when it began, not from when somebody came behind
   * it: so those who wait behind one that hangs go on one after the other, and do not all begin together.
   */
  async #isOutOfTheWay(place: Readonly<Record<"before" | "asked" | "begun" | "left", Promise<void>>>): Promise<void> {
    const { before, asked, begun, left } = place;
    const { timer } = this.#deps;
    await before;
    // One that was taken may never be handled, where its acknowledgement failed.
    if (!(await within(Promise.race([asked, left]), HELD_UP_MS, timer))) return;
    await Promise.race([begun, left]);
    await within(left, HELD_UP_MS, timer);
  }

  /**
   * What other processes are at. Each event holds the whole line up once, for as long as it is the oldest. A database that cannot say
   * holds nobody up.
   */
  async #othersEnd(event: TakenEvent, { here, waitedMs }: Line): Promise<void> {
    for (let allMs = 0; allMs < OTHERS_MS; allMs += LOOK_MS) {
      const before = await this.#deps.inbox.notHandledBefore(event).catch(() => []);
      const oldest = before.find((id) => !here.has(id) && (waitedMs.get(id) ?? 0) < HELD_UP_MS);
      if (oldest === undefined) return;
      await this.#deps.timer.pause(LOOK_MS);
      waitedMs.set(oldest, (waitedMs.get(oldest) ?? 0) + LOOK_MS);
    }
  }
}

function newLine(): Line {
  return { last: Promise.resolve(), places: 0, here: new Set(), waitedMs: new Map() };
}
