/** Who lives in the town of a run. */
import type { Manner, Person } from "./ledger.ts";
import { ZONES } from "./town.ts";

/** Every sixth is a manager, every third of the others lively. */
const MANNERS: readonly Manner[] = ["manager", "steady", "lively", "steady", "steady", "lively"];

export function newPeople(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `U${index + 1}`,
    name: `Person ${index + 1}`,
    slot: {
      day: 1 + (index % 5),
      hour: 9 + (Math.floor(index / ZONES.length) % 2),
      zone: ZONES[index % ZONES.length] ?? "UTC",
    },
    manner: MANNERS[index % MANNERS.length] ?? "steady",
    joinedAt: null,
    nextDue: null,
    nudges: new Map<string, string[]>(),
    known: new Set<string>(),
    isBusy: false,
    kept: [],
    forgottenAt: null,
    isAway: false,
    isHost: false,
    isGuest: false,
  }));
}
