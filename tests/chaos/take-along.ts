/** People take their data along, which shows what was kept and who has which seat. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "./ledger.ts";
import type { Life } from "./life.ts";
import { dmOf } from "./seen.ts";
import type { Stage } from "./stage.ts";

/** Slack takes some twenty files a minute, and more where nothing holds it back. */
const EACH_MS = 4000;
const PATIENCE_MS = 60_000;
const LOOK_MS = 1000;

export class TakeAlong {
  readonly #life: Life;
  /** Who waits for a file, and how many they had. */
  readonly #waiting = new Map<Stage, number>();
  /** How many of their words somebody had written when they asked. */
  readonly #asked = new Map<Person, number>();

  constructor(life: Life) {
    this.#life = life;
  }

  /** Those of whom something is to be seen that they have not asked for yet ask for it, one after the other. */
  async ask(people: readonly Person[]): Promise<void> {
    for (const person of people) {
      const isMissing =
        person.kept.length > (this.#asked.get(person) ?? 0) || (hasSeat(person) && !this.#asked.has(person));
      // Who was forgotten has nothing to take along.
      if (!isMissing || person.joinedAt === null || person.isAway) continue;
      await this.#life.alone(person, async () => {
        const stage = this.#life.stage(person);
        // A file that is still to come would be taken for the next one.
        await this.#untilThere(PATIENCE_MS, person);
        this.#waiting.set(stage, await filesOf(stage));
        this.#asked.set(person, person.kept.length);
        await stage.command("export");
      });
    }
  }

  /** Resolves when all files are there, or have had the time for it. */
  untilThere(): Promise<void> {
    return this.#untilThere(PATIENCE_MS + this.#waiting.size * EACH_MS, null);
  }

  async #untilThere(patienceMs: number, of: Person | null): Promise<void> {
    const until = performance.now() + patienceMs;
    const awaited = (): [Stage, number][] => [...this.#waiting].filter(([{ me }]) => of === null || me === of);
    for (let left = awaited(); left.length > 0 && performance.now() < until; left = awaited()) {
      for (const [stage, before] of left) if ((await filesOf(stage)) > before) this.#waiting.delete(stage);
      if (awaited().length > 0) await sleep(LOOK_MS);
    }
  }
}

function hasSeat({ isHost, isGuest }: Person): boolean {
  return isHost || isGuest;
}

async function filesOf(stage: Stage): Promise<number> {
  return dmOf(await stage.state()).reduce((sum, { files }) => sum + files.length, 0);
}
