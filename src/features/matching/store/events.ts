/** What happens to hosts. */
import { defineDomainEvent } from "#src/db/reactions.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** A host takes requests again after a pause that they ended themselves. */
export const hostResumed = defineDomainEvent<PersonKey>("host-resumed");
