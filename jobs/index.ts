/** The bot's timetable: every job that it knows. */
import type { JobDefinition } from "#src/app/job.ts";
import { checkAvailability } from "./check-availability.ts";
import { deliverMessage } from "./deliver-message.ts";
import { deliverMessages } from "./deliver-messages.ts";
import { expireOld } from "./expire-old.ts";
import { refreshAvailability } from "./refresh-availability.ts";
import { refreshHome } from "./refresh-home.ts";
import { refreshNudge } from "./refresh-nudge.ts";
import { resendLost } from "./resend-lost.ts";
import { sendExport } from "./send-export.ts";
import { sendFollowUps } from "./send-follow-ups.ts";
import { sendNudges } from "./send-nudges.ts";
import { sendReminders } from "./send-reminders.ts";

export const jobs: readonly JobDefinition[] = [
  sendNudges,
  sendReminders,
  sendFollowUps,
  resendLost,
  deliverMessage,
  deliverMessages,
  refreshHome,
  refreshNudge,
  checkAvailability,
  refreshAvailability,
  sendExport,
  expireOld,
];
