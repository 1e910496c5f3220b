/** The bot's timetable: all that is done without somebody asking at that moment, by capability. */
import { inStep } from "#src/delivery/in-step.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { JobEntry } from "#src/queue/job.ts";
import { assignmentJobs } from "./assignments.ts";
import { channelChallengeJobs } from "./channel-challenges.ts";
import { deliveryJobs } from "./delivery.ts";
import { homeJobs } from "./home.ts";
import { introductionJobs } from "./introductions.ts";
import { memberJobs } from "./members.ts";
import { mentoringJobs } from "./mentoring.ts";
import { onboardingJobs } from "./onboarding.ts";
import { privacyJobs } from "./privacy.ts";
import { seatJobs } from "./seats.ts";
import { slackEventJobs } from "./slack-events.ts";
import { teamJobs } from "./team.ts";
import { weeklyJobs } from "./weekly.ts";

const entries: readonly JobEntry<Deps>[] = [
  ...weeklyJobs,
  ...assignmentJobs,
  ...channelChallengeJobs,
  ...teamJobs,
  ...seatJobs,
  ...deliveryJobs,
  ...homeJobs,
  ...introductionJobs,
  ...memberJobs,
  ...mentoringJobs,
  ...onboardingJobs,
  ...privacyJobs,
  ...slackEventJobs,
];

export const jobs: readonly JobEntry<Deps>[] = entries.map(inStepWithSlack);

/** A job that Slack asks to wait is put off. What runs by the timetable comes again by itself. */
function inStepWithSlack(entry: JobEntry<Deps>): JobEntry<Deps> {
  return entry.everyMs ? entry : { ...entry, run: (deps, given) => inStep(entry.run(deps, given)) };
}

/** The jobs that find what is due: where the clock is moved by hand (playground, demo, tests), they run at once. */
export const SWEEPS: readonly string[] = jobs.filter(({ followsClock }) => followsClock).map(({ name }) => name);
