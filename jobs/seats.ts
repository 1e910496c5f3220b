/** Seats: what lapses, ends or comes again, and hosts who have not answered. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { runSeats, runSeatsJob } from "#src/features/seats/use-cases/sweep.ts";
import { type JobEntry, perform } from "#src/queue/job.ts";

export const seatJobs: readonly JobEntry<Deps>[] = [
  perform(runSeatsJob, { everyMs: 15_000, followsClock: true, run: (deps: Deps) => runSeats(deps) }),
];
