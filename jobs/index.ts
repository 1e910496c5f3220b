/** The bot's timetable: every job that it knows. */
import type { JobDefinition } from "#src/queue/job.ts";
import { checkAssignments } from "./check-assignments.ts";
import { checkAvailability } from "./check-availability.ts";
import { clearDm } from "./clear-dm.ts";
import { deliverDue } from "./deliver-due.ts";
import { deliverMessage } from "./deliver-message.ts";
import { deliverMessages } from "./deliver-messages.ts";
import { expireOld } from "./expire-old.ts";
import { handleAbandonedEvents } from "./handle-abandoned-events.ts";
import { refreshAvailability } from "./refresh-availability.ts";
import { refreshCards } from "./refresh-cards.ts";
import { refreshHome } from "./refresh-home.ts";
import { refreshNudge } from "./refresh-nudge.ts";
import { refreshPart } from "./refresh-part.ts";
import { resendLost } from "./resend-lost.ts";
import { runChallenges } from "./run-challenges.ts";
import { sendDigests } from "./send-digests.ts";
import { sendFollowUps } from "./send-follow-ups.ts";
import { sendNudges } from "./send-nudges.ts";
import { sendReminders } from "./send-reminders.ts";

export const jobs: readonly JobDefinition[] = [
  sendNudges,
  sendReminders,
  sendFollowUps,
  checkAssignments,
  sendDigests,
  resendLost,
  deliverMessage,
  deliverMessages,
  deliverDue,
  refreshCards,
  runChallenges,
  refreshHome,
  refreshNudge,
  refreshPart,
  checkAvailability,
  clearDm,
  refreshAvailability,
  handleAbandonedEvents,
  expireOld,
];

/** The jobs that find what is due: where the clock is moved by hand (playground, demo, tests), they run at once. */
export const SWEEPS: readonly string[] = jobs.filter(({ followsClock }) => followsClock).map(({ name }) => name);
