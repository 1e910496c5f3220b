/** What people do, by capability. Whoever adds a capability adds a list here; a test sees to it. */
import type { ChaosAction } from "../stage.ts";
import { adminActions } from "./admin.ts";
import { assignmentActions } from "./assignments.ts";
import { channelChallengeActions } from "./channel-challenges.ts";
import { guidanceActions } from "./guidance.ts";
import { introductionActions } from "./introductions.ts";
import { calendarActions, matchingActions } from "./matching.ts";
import { mentoringActions } from "./mentoring.ts";
import { onboardingActions } from "./onboarding.ts";
import { coachActions, preferenceActions } from "./preferences.ts";
import { privacyActions } from "./privacy.ts";
import { reflectionActions } from "./reflections.ts";
import { chatActions, homeActions, lifeActions, teamActions } from "./rest.ts";
import { seatActions } from "./seats.ts";
import { thanksActions } from "./thanks.ts";
import { weeklyActions } from "./weekly.ts";

/** By the name of the capability's folder. */
export const ACTIONS: Readonly<Record<string, readonly ChaosAction[]>> = {
  onboarding: onboardingActions,
  weekly: [...weeklyActions, ...preferenceActions],
  reflections: reflectionActions,
  assignments: assignmentActions,
  team: teamActions,
  thanks: thanksActions,
  seats: seatActions,
  calendar: calendarActions,
  matching: matchingActions,
  privacy: privacyActions,
  "channel-challenges": channelChallengeActions,
  mentoring: mentoringActions,
  admin: adminActions,
  introductions: introductionActions,
  members: lifeActions,
  coach: coachActions,
  guidance: guidanceActions,
  home: homeActions,
  chat: chatActions,
};
