/** Conversations of many steps by several people in two workspaces: a form that one opened is sent by another. */
import fc from "fast-check";
import { FORGED, FORGED_WEIGHTS, learnShapes } from "./forged.ts";
import { type FuzzHouse, PLAYERS } from "./fuzz-house.ts";
import { isRefusedByClient, KEYBOARD, KEYBOARD_WEIGHTS } from "./keyboard.ts";
import { Broken, checkSeen, checkStep } from "./promises.ts";
import { Doing, type Step, stepArbitrary } from "./step.ts";

/** Microseconds of work for one step: more than a person waits for. */
const BUSY_US = 1_000_000;
/** At most; half as many on average: to begin anew costs as much as ten steps. */
const STEPS = 100;
/** One workspace of the two may be still: nobody there does anything, and nothing of it may change. */
export interface Conversation {
  readonly still: number | null;
  readonly steps: readonly Step[];
  /** The app is removed at the end. */
  readonly ends: Step | null;
}

export const conversation: fc.Arbitrary<Conversation> = fc.record({
  still: fc.constantFrom(null, 0, 1, 1),
  steps: fc.array(stepArbitrary({ ...KEYBOARD_WEIGHTS, ...FORGED_WEIGHTS }), {
    minLength: 1,
    maxLength: STEPS,
    size: "max",
  }),
  ends: fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: stepArbitrary({ end: 1 }) }),
});

/** How often each kind of act was done. */
export type Counts = Record<string, number>;

/** @throws Broken with the step that broke it. */
export async function hold(house: FuzzHouse, { still, steps, ends }: Conversation, counts: Counts): Promise<void> {
  await house.begin();
  const stillTeam = still === null ? undefined : house.workspace.worlds[still]?.team.id;
  const players = PLAYERS.filter((userId) => house.worldOf(userId).team.id !== stillTeam);
  const before = stillTeam ? await house.rowsOf(stillTeam) : [];
  for (const step of ends ? [...steps, ends] : steps) {
    counts[step.act] = (counts[step.act] ?? 0) + 1;
    await take(house, step, players);
  }
  checkSeen(house);
  // Time goes by for everybody, and something may have come due.
  if (!stillTeam || house.hasTimePassed()) return;
  const after = await house.rowsOf(stillTeam);
  const changed = after.filter((row, index) => row !== before[index]);
  if (changed.length > 0) throw new Broken(`${changed.join(", ")} of ${stillTeam} changed, where nobody did anything`);
}

async function take(house: FuzzHouse, step: Step, players: readonly string[]): Promise<void> {
  const started = process.cpuUsage();
  const doing = new Doing(house, step, players);
  const keyboard = KEYBOARD[step.act];
  const forge = FORGED[step.act];
  try {
    await keyboard?.(doing);
  } catch (error) {
    if (!isRefusedByClient(error)) throw error;
  }
  const answered = forge ? await forge(doing) : null;
  if (forge) await house.settle();
  learnShapes(house.workspace.worlds.flatMap(({ stacks }) => [...stacks.values()].flat()));
  const { user, system } = process.cpuUsage(started);
  checkStep(house, doing.userId, answered, user + system > BUSY_US);
}
