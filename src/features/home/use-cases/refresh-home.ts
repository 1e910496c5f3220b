import { publishHome } from "#src/delivery/redraw.ts";
import type { Ports } from "#src/feature-kit/ports.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Draws the Home tab anew. */
export function refreshHome(ports: Ports, person: PersonKey): Promise<void> {
  return publishHome(ports, person);
}
