/** The bot's timetable: all that is done without somebody asking at that moment, by capability. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { JobEntry } from "#src/queue/job.ts";
import { assignmentJobs } from "./assignments.ts";
import { channelChallengeJobs } from "./channel-challenges.ts";
import { deliveryJobs } from "./delivery.ts";
import { homeJobs } from "./home.ts";
import { memberJobs } from "./members.ts";
import { onboardingJobs } from "./onboarding.ts";
import { privacyJobs } from "./privacy.ts";
import { slackEventJobs } from "./slack-events.ts";
import { teamJobs } from "./team.ts";
import { weeklyJobs } from "./weekly.ts";

export const jobs: readonly JobEntry<Deps>[] = [
  ...weeklyJobs,
  ...assignmentJobs,
  ...channelChallengeJobs,
  ...teamJobs,
  ...deliveryJobs,
  ...homeJobs,
  ...memberJobs,
  ...onboardingJobs,
  ...privacyJobs,
  ...slackEventJobs,
];

/** The jobs that find what is due: where the clock is moved by hand (playground, demo, tests), they run at once. */
export const SWEEPS: readonly string[] = jobs.filter(({ followsClock }) => followsClock).map(({ name }) => name);
