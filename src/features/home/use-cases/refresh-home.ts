import { publishHome } from "#src/delivery/redraw.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Draws the Home tab anew. */
export function refreshHome(deps: Deps, person: PersonKey): Promise<void> {
  return publishHome(deps, person);
}
