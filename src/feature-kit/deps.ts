/** What use cases and handlers are given. */
import type { Ports } from "./ports.ts";

export type Deps = Ports;
