import { expect, it } from "vitest";
import type { Timer } from "#src/kernel/ports.ts";
import { InTurn } from "./in-turn.ts";
import type { TakenEvent } from "./noted-events.ts";

const MAYA = { workspaceId: "T1", userId: "U1" };
const EVENT: TakenEvent = {
  ...MAYA,
  eventId: "Ev1",
  kind: "message",
  body: {},
  attempt: 1,
  isBehind: false,
};

/** Time passes when it is said. */
function turns(): { readonly inTurn: InTurn; readonly passes: () => void } {
  const waiting = new Set<() => void>();
  const wait: Timer["wait"] = () => new Promise((resolve) => waiting.add(resolve));
  const timer: Timer = { wait, pause: () => Promise.resolve() };
  const inbox = { isHeldUp: () => Promise.resolve(false) };
  return {
    inTurn: new InTurn({ inbox, timer }),
    passes: () => {
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
  };
}
/** All that needs nobody else has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function watched(work: Promise<void>): { isOver: boolean } {
  const watch = { isOver: false };
  void work.then(() => {
    watch.isOver = true;
  });
  return watch;
}

it("what comes behind a second delivery of the first message waits for the first", async () => {
  const { inTurn } = turns();
  const first = inTurn.enter(MAYA);
  await first.comes(EVENT);
  const again = inTurn.enter(MAYA);
  again.leave();
  const second = watched(inTurn.enter(MAYA).comes({ ...EVENT, eventId: "Ev2" }));
  await settled();
  expect(second.isOver).toBe(false);
  first.leave();
  await settled();
  expect(second.isOver).toBe(true);
});

it("what has waited long enough for one that hangs holds up nobody behind it once it is handled", async () => {
  const { inTurn, passes } = turns();
  await inTurn.enter(MAYA).comes(EVENT);
  const second = inTurn.enter(MAYA);
  const comes = second.comes(EVENT);
  passes();
  await comes;
  const third = watched(inTurn.enter(MAYA).comes(EVENT));
  await settled();
  expect(third.isOver).toBe(false);
  second.leave();
  await settled();
  expect(third.isOver).toBe(true);
});
