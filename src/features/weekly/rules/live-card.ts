/** Of the messages that show a nudge one has its buttons: where it was shown last. Pure. */
import type { MessageRef, NudgeStatus } from "#src/kernel/member.ts";

interface Place extends MessageRef {
  /** Whether what came of it took the place of the card. */
  readonly gone?: boolean;
}

/** Where a nudge is shown: its own message, where one stands, and answers, what was shown last at the end. */
interface Places {
  readonly status: NudgeStatus;
  readonly message: MessageRef | null;
  readonly copies: readonly Place[];
}

/** Where its card is, or what came of it once it is closed; null where it is shown nowhere. */
export function livePlace({ status, message, copies }: Places): MessageRef | null {
  const isOpen = status === "open" || status === "planned";
  return (isOpen ? copies.filter(({ gone = false }) => !gone) : copies).at(-1) ?? message;
}

/** Whether it was shown there before it was shown elsewhere. */
export function isOlderPlace(places: Places, at: MessageRef): boolean {
  const live = livePlace(places);
  const isKnown = [places.message, ...places.copies].some((one) => one !== null && isSame(one, at));
  return isKnown && live !== null && !isSame(live, at);
}

export function isSame(one: MessageRef, other: MessageRef): boolean {
  return one.channel === other.channel && one.ts === other.ts;
}
