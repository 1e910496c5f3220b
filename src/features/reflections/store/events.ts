/** What happens to what people tell. */
import { defineDomainEvent } from "#src/db/reactions.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Something was kept by a button in the DM. */
export const storyKept = defineDomainEvent<{
  readonly person: PersonKey;
  /** The reflection about which something was asked then; null where nothing was. */
  readonly askedOf: string | null;
}>("story-kept");
