/** What happens to people. Whoever makes it happen holds their row locked, where they have one, and runs the reactions. */
import { defineDomainEvent } from "#src/db/reactions.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Somebody joined, for the first time or again. */
export const memberJoined = defineDomainEvent<PersonKey>("member-joined");

/** A member named somebody, somebody else, or nobody any more as their manager. */
export const managerChanged = defineDomainEvent<{
  readonly member: Member;
  /** Slack id of whom they named until now. */
  readonly before: string | null;
}>("manager-changed");

/** Slack says that somebody's account is deactivated, or is no colleague's. They need not have joined. */
export const personLeft = defineDomainEvent<PersonKey>("person-left");

/** Slack says that something about somebody changed who is here, or here again. They need not have joined. */
export const personChanged = defineDomainEvent<PersonKey & { /** IANA, or null. */ readonly zone: string | null }>(
  "person-changed",
);
