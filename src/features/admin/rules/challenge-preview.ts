/** A challenge as somebody would get it, for those who write it. Nobody is asked anything. */

import { withDefaultHours } from "#src/features/members/rules/hours.ts";
import { newMember } from "#src/features/weekly/rules/membership.ts";
import { offerNudge } from "#src/features/weekly/rules/nudge.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Member, Nudge } from "#src/kernel/member.ts";

/** An imagined person whom the challenge fits, and their nudge. */
export function challengePreview(challenge: Challenge, now: Date): { readonly member: Member; readonly nudge: Nudge } {
  const settings = withDefaultHours({
    track: challenge.tracks[0] ?? "backend",
    scope: challenge.scopes[0] ?? 1,
    focusAreas: [challenge.area],
    nudgeDays: [2],
    nudgeHour: 10,
    zone: "UTC",
    country: null,
    managerUserId: null,
    cadence: "weekly",
  });
  const noHoliday = (): boolean => false;
  const member = newMember(
    { id: "preview", workspaceId: "preview", userId: "preview", isGuest: false },
    settings,
    now,
    noHoliday,
  );
  const choice = {
    challenge,
    size: "usual" as const,
    alternatives: [],
    reasons: [{ kind: "focus" as const, area: challenge.area }],
  };
  const { nudge } = offerNudge(member, { id: "preview", source: "weekly", choice, now, isHoliday: noHoliday });
  return { member, nudge };
}
