/** One case: who does which kind of thing, and the choices that are still open when it is done. */
import fc from "fast-check";
import type { Actor } from "#src/playground/actor.ts";
import type { FuzzHouse } from "./fuzz-house.ts";
import { PLAYERS } from "./fuzz-house.ts";
import { marked, markOf, oddText, type Reach } from "./words.ts";

/** Plain data, so that a failing case prints, shrinks and comes again. What a choice means depends on what is there. */
export interface Step {
  readonly act: string;
  readonly who: number;
  readonly choices: readonly number[];
  readonly texts: readonly string[];
}

/** @param weights how often each kind of act comes. */
export function stepArbitrary(weights: Readonly<Record<string, number>>): fc.Arbitrary<Step> {
  return fc.record({
    act: fc.oneof(...Object.entries(weights).map(([act, weight]) => ({ weight, arbitrary: fc.constant(act) }))),
    who: fc.nat(PLAYERS.length - 1),
    choices: fc.array(fc.nat(9999), { minLength: 1, maxLength: 8 }),
    texts: fc.array(oddText, { minLength: 1, maxLength: 3 }),
  });
}

/** A step that is being done. */
export class Doing {
  readonly house: FuzzHouse;
  readonly userId: string;
  readonly actor: Actor;
  readonly #step: Step;
  #choice = 0;
  #text = 0;

  constructor(house: FuzzHouse, step: Step, players: readonly string[]) {
    this.house = house;
    this.#step = step;
    this.userId = players[step.who % players.length] ?? PLAYERS[0];
    this.actor = house.as(this.userId);
  }

  get teamId(): string {
    return this.house.worldOf(this.userId).team.id;
  }

  /** The next of the step's choices; they come round again, each time as another number. */
  number(below: number): number {
    const { choices } = this.#step;
    const round = Math.floor(this.#choice / choices.length);
    const value = (choices[this.#choice++ % choices.length] ?? 0) + round * 7;
    return below > 0 ? value % below : 0;
  }

  one<T>(list: readonly T[]): T | undefined {
    return list[this.number(list.length)];
  }

  /** True once in so many. */
  rarely(times: number): boolean {
    return this.number(times) === times - 1;
  }

  /** The next of the step's texts, with the person's mark. */
  text(reach: Reach): string {
    const { texts } = this.#step;
    return marked(texts[this.#text++ % texts.length] ?? "", markOf(this.userId, reach));
  }
}
