/** Which buttons of doors and conversations people of a chaos run press: read from the scripts of what they do. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dirname;

/** Ids of all actions that a file of tests/chaos/actions names. */
export function pressedInChaos(): ReadonlySet<string> {
  const files = globSync("actions/*.ts", { cwd: HERE });
  const texts = files.map((file) => readFileSync(join(HERE, file), "utf8"));
  const named = texts.flatMap((text) => text.match(/"[a-z-]+(?:\.[a-z0-9-]+)+"/g) ?? []);
  // A row of buttons carries numbers, and choices in a form their field: `mentor.pick.1` is `mentor.pick`.
  return new Set(named.map((one) => one.slice(1, -1).split(".").slice(0, 2).join(".")));
}
