import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Servers } from "./servers.ts";

/** What the benchmarks share. */
export interface Bench extends Servers {
  readonly catalogue: Catalogue;
  /** Figures of this run that others are compared with: messages a second of `deliver`. */
  readonly measured: Map<string, number>;
}
