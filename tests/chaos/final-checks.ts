/** The last look at a town: what everybody sees, against what they did and what was due. */
import type { State } from "#src/playground/model.ts";

import {
  arrival,
  cardTruth,
  leftBehind,
  lostWords,
  newestData,
  type SeatsTold,
  seatsTold,
  strayWords,
} from "./checks.ts";

import { inTurns } from "./in-turns.ts";
import type { Ledger } from "./ledger.ts";
import type { Life } from "./life.ts";
import type { TakeAlong } from "./take-along.ts";

async function statesOf(ledger: Ledger, life: Life): Promise<ReadonlyMap<string, State>> {
  const states = new Map<string, State>();
  await inTurns(ledger.people, 4, async (person) => void states.set(person.id, await life.lookAgain(person)));
  return states;
}

/** Whether everything has come that must arrive. */
export async function isAllThere(ledger: Ledger, life: Life): Promise<boolean> {
  const states = await statesOf(ledger, life);
  return ledger.expected.every((expected) => arrival(expected, states) === null);
}

/** @returns how many seats the files with people's data tell of, so that it is seen what was looked at. */
export async function finalChecks(ledger: Ledger, life: Life, asked: TakeAlong): Promise<SeatsTold> {
  const states = await statesOf(ledger, life);
  for (const person of ledger.people) {
    const state = states.get(person.id);
    if (!state) continue;
    const found = [...strayWords(ledger, state), ...leftBehind(person, state)];
    if (person.manner === "steady" && asked.hasAsked(person)) found.push(...lostWords(person, state));
    for (const text of found) ledger.violated(text);
  }
  const data = [...states.values()].flatMap((state) => newestData(state) ?? []);
  const seats = seatsTold(data);
  for (const text of seats.twice) ledger.violated(text);
  for (const expected of ledger.expected) {
    const fault = arrival(expected, states);
    if (fault) ledger.violated(fault);
  }
  const [first] = states.values();
  for (const card of ledger.cards) {
    const fault = first ? cardTruth(card, first) : null;
    if (fault) ledger.violated(fault);
  }
  return seats;
}
