import type { ActWords } from "#src/language/act.ts";

/** "Done", with what was found: the words behind it speak of work, and change nothing of what was said first. */
export const doneStories: readonly ActWords[] = [
  {
    act: "done",
    locale: "en",
    effect: "changes",
    situations: ["open", "planned", "told"],
    says: [
      "done, the deploy rolls back by itself when the probe fails",
      "done, it reverts on its own after two minutes",
      "done, the pipeline stops at the second step and nobody knew",
      "done, they delete the old rows by hand every friday",
      "done, the build is green again",
      "done, the export pauses when the queue is full",
      "done: the restore took 48 minutes, not 15",
      "done, nobody owns the cron job",
      "done, the alert fires before the queue is empty",
      "did it, the cache was never cleared",
      "did it. the branch had been dead for a year, so I removed it",
      "done, the test fails without the guard",
      "done, support skips the second page every time",
      "done, it runs twice at night and once on sunday",
      "finished, the migration cannot be undone after step three",
      "done, our report is printed and typed in again",
      "done, they cancel the order in the other system first",
      "done, the client has moved to the standard already",
      "done, the release was stopped by hand",
      "done, the page shows a wrong price until noon",
      "done and written up, the service restarts itself",
      "did it this morning, the log says nothing about the retry",
      "done, logged the slow query and sent it to Omar",
      "done, the dashboard is private to their team",
      "done, the customer never opens the settings",
    ],
  },
];
