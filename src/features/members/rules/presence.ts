import type { Member } from "#src/kernel/member.ts";

/** Slack says that nobody is there, or nobody who may be a member: nothing is sent any more, nothing is deleted, and what they wished for is kept. */
export function leave(member: Member, now: Date): Member {
  return { ...member, leftAt: member.leftAt ?? now };
}
