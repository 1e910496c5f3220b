/** The bot's timetable: all that is done without somebody asking at that moment, by capability. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { type JobEntry, RetryLater } from "#src/queue/job.ts";
import { retryAfterMsOf } from "#src/slack/slack-errors.ts";
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

const entries: readonly JobEntry<Deps>[] = [
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

export const jobs: readonly JobEntry<Deps>[] = entries.map(inStepWithSlack);

/** What Slack, or our own count of what it permits, asks to wait is no failure: it is tried again then, and uses up no attempt. */
function inStepWithSlack(entry: JobEntry<Deps>): JobEntry<Deps> {
  // What runs by the timetable comes again by itself.
  if (entry.everyMs) return entry;
  return {
    ...entry,
    run: async (deps, given) => {
      try {
        return await entry.run(deps, given);
      } catch (error) {
        const waitMs = retryAfterMsOf(error);
        throw waitMs === null ? error : new RetryLater(waitMs);
      }
    },
  };
}

/** The jobs that find what is due: where the clock is moved by hand (playground, demo, tests), they run at once. */
export const SWEEPS: readonly string[] = jobs.filter(({ followsClock }) => followsClock).map(({ name }) => name);
