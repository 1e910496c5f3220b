/** People take their data along, which shows what was kept and who has which seat. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "./ledger.ts";
import type { Life } from "./life.ts";
import { dmOf } from "./seen.ts";
import type { Stage } from "./stage.ts";

/** So many do, as each file takes some seconds: a crowd that asks at once waits for many minutes. */
const MOST = { ofSeats: 12, ofWords: 18 } as const;
const PATIENCE_MS = 60_000;
const LOOK_MS = 500;

export class TakeAlong {
  readonly #life: Life;
  /** How many of their words each had written when they asked. */
  readonly #asked = new Map<Person, number>();
  #ofSeats = 0;
  #ofWords = 0;

  constructor(life: Life) {
    this.#life = life;
  }

  /** Those of whom something is to be seen that they have not asked for yet ask for it, and wait until the file is there. */
  async ask(people: readonly Person[]): Promise<void> {
    // Who was forgotten has nothing to take along.
    const here = people.filter(({ joinedAt, isAway }) => joinedAt !== null && !isAway);
    const stages = here.filter((person) => this.#isMissing(person)).map((person) => this.#life.stage(person));
    const waiting = new Map<Stage, number>();
    for (const stage of stages)
      await this.#life.alone(stage.me, async () => {
        waiting.set(stage, await filesOf(stage));
        this.#asked.set(stage.me, stage.me.kept.length);
        await stage.command("export");
      });
    const until = performance.now() + PATIENCE_MS;
    while (waiting.size > 0 && performance.now() < until) {
      for (const [stage, before] of waiting) if ((await filesOf(stage)) > before) waiting.delete(stage);
      if (waiting.size > 0) await sleep(LOOK_MS);
    }
  }

  /** Whether somebody has asked since they last wrote. */
  hasAsked(person: Person): boolean {
    return (this.#asked.get(person) ?? -1) >= person.kept.length;
  }

  #isMissing(person: Person): boolean {
    const asked = this.#asked.get(person);
    if (asked === undefined && hasSeat(person) && this.#ofSeats < MOST.ofSeats) return ++this.#ofSeats > 0;
    if (person.kept.length <= (asked ?? 0)) return false;
    return asked !== undefined || this.#ofWords++ < MOST.ofWords;
  }
}

function hasSeat({ isHost, isGuest }: Person): boolean {
  return isHost || isGuest;
}

async function filesOf(stage: Stage): Promise<number> {
  return dmOf(await stage.state()).reduce((sum, { files }) => sum + files.length, 0);
}
