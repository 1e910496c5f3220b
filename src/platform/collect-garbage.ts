import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Gives back now what is of no use any more; Node alone would do so when it next needs room. Stops everything for some 50 ms. */
export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}
