/** The clock by which everybody lives: it runs with the machine's, and is moved on to where something is due. */
import type { Person } from "./ledger.ts";

const HOUR_MS = 3_600_000;
/** After a slot's moment, so that it is surely due. */
const A_MOMENT_MS = 5000;
/** In hours without anything due people still do things. */
const LONGEST_STEP_MS = 6 * HOUR_MS;

export class SimulatedClock {
  offsetMs: number;
  #tell: (offsetMs: number) => void = () => undefined;

  constructor(start: Date) {
    this.offsetMs = start.getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** @param tell told by how much the clock is ahead of the machine's, whenever that changes. */
  onMove(tell: (offsetMs: number) => void): void {
    this.#tell = tell;
  }

  /** Never backwards. */
  moveTo(at: Date): void {
    if (at <= this.now()) return;
    this.offsetMs = at.getTime() - Date.now();
    this.#tell(this.offsetMs);
  }

  /** The next moment at which somebody's weekly message is due; where that is far, some hours on. */
  nextStep(people: readonly Person[]): Date {
    const now = this.now().getTime();
    const due = people.flatMap(({ nextDue }) => (nextDue ? [nextDue.getTime() + A_MOMENT_MS] : []));
    const next = Math.min(...due.filter((at) => at > now), Number.POSITIVE_INFINITY);
    return new Date(Math.min(next, now + LONGEST_STEP_MS));
  }
}
