import { defineDomainEvent } from "#src/db/reactions.ts";

/** Somebody's row is held locked, and they, their nudges or their plans were saved: a nudge may have begun or ended, a wish or a manager changed. */
export const menteeChanged = defineDomainEvent<{ readonly memberId: string }>("mentee-changed");
