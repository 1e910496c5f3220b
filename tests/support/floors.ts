/** So well each act is read at least: a table that `npm run language:report -- --write-floors` writes from what it measures. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./imports.ts";
import type { ReadExample } from "./reading.ts";

const FILE = join(ROOT, "tests/language/floors.json");
/** The folds of the test and of the table. */
export const FLOOR_FOLDS = 3;
const MARGIN = 10;
const LEAST = 40;

/** Of a hundred sentences of each act, so many have it among the first two readings. */
export function ofTwoByAct(read: readonly ReadExample[]): ReadonlyMap<string, number> {
  const byAct = Map.groupBy(read, ({ act }) => act);
  return new Map(
    [...byAct].map(([act, own]) => {
      const found = own.filter(({ guesses }) => guesses.slice(0, 2).some((guess) => guess.act === act)).length;
      return [act, (100 * found) / own.length];
    }),
  );
}

export function readFloors(): ReadonlyMap<string, number> {
  return new Map(Object.entries(JSON.parse(readFileSync(FILE, "utf8")) as Record<string, number>));
}

/** Ten points below what is measured, and 40 at least. */
export function writeFloors(read: readonly ReadExample[]): void {
  const floors = [...ofTwoByAct(read)]
    .map(([act, measured]) => [act, Math.max(LEAST, Math.floor(measured) - MARGIN)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
}
