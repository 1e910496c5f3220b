/**
 * What Slack said of people, for a few minutes and in the memory of this process alone. Each process has its own: what changes
 * is heard by one of them (`user_change`), the others know it when their time is over. So nothing that gives somebody a right
 * is decided by it.
 */
import type { RememberedPerson, SlackPerson } from "#src/kernel/directory.ts";
import type { Clock, PersonKey } from "#src/kernel/ports.ts";
import { HeldBack } from "./pacing/held-back.ts";
import { within } from "./within.ts";

/** So long an answer of Slack's is good. */
const KEPT_MS = 5 * 60_000;
/** So many people at most; the one who was asked about longest ago is forgotten first. */
const MOST_PEOPLE = 2000;

interface Remembered {
  readonly until: number;
  readonly person: Promise<SlackPerson>;
}

export class RememberedPeople {
  readonly #clock: Clock;
  readonly #most: number;
  /** The oldest first. */
  readonly #people = new Map<string, Remembered>();

  constructor(clock: Clock, most = MOST_PEOPLE) {
    this.#clock = clock;
    this.#most = most;
  }

  /**
   * What is known of somebody, else what Slack says; whoever asks meanwhile waits for the same answer.
   * @param patienceMs how long for one that somebody else asked for, who may have more time; left out: as long as they.
   * @throws HeldBack when it did not come by then.
   */
  async remembered(
    key: PersonKey,
    ask: () => Promise<SlackPerson>,
    patienceMs: number | null = null,
  ): Promise<RememberedPerson> {
    const known = this.#people.get(nameOf(key));
    if (!known || this.#clock.now().getTime() >= known.until) return await this.anew(key, ask);
    const shared = known.person.catch(() => null);
    const told = patienceMs === null ? { value: await shared } : await within(shared, patienceMs);
    if (told === null) throw new HeldBack(patienceMs ?? 0);
    // Whoever asked could wait, and was refused; whoever asks now may not have to.
    return told.value ?? (await this.anew(key, ask));
  }

  /** What Slack says of somebody now, which is remembered from then on. A refusal is not kept. */
  async anew(key: PersonKey, ask: () => Promise<SlackPerson>): Promise<SlackPerson> {
    const name = nameOf(key);
    const now = this.#clock.now().getTime();
    const asked = { until: now + KEPT_MS, person: ask() };
    this.#people.delete(name);
    this.#people.set(name, asked);
    this.#makeRoom(now);
    try {
      return await asked.person;
    } catch (error) {
      if (this.#people.get(name) === asked) this.#people.delete(name);
      throw error;
    }
  }

  /** Slack says that somebody changed, or the bot forgets them: who is asked for next is asked of Slack. */
  forget(key: PersonKey): void {
    this.#people.delete(nameOf(key));
  }

  #makeRoom(now: number): void {
    for (const [name, { until }] of this.#people) {
      if (until > now && this.#people.size <= this.#most) return;
      this.#people.delete(name);
    }
  }
}

function nameOf({ workspaceId, userId }: PersonKey): string {
  return `${workspaceId} ${userId}`;
}
