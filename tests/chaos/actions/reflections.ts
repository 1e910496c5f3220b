/** What came of challenges: said, written, logged, read again. */
import { type ChaosAction, isTaken, type Stage } from "../stage.ts";

const ALL = ["steady", "lively", "manager"] as const;
const LIVELY = ["lively", "manager"] as const;

async function logs(stage: Stage): Promise<void> {
  const marker = stage.marker();
  const form = await stage.command("log");
  const kept = await stage.submits(form, { what: `Explained the release ${marker}`, happened: "They asked for more." });
  if (isTaken(kept)) stage.me.kept.push([marker]);
}

export const reflectionActions: readonly ChaosAction[] = [
  { name: "log", weight: 5, by: ALL, isPossible: ({ joinedAt }) => joinedAt !== null, run: logs },
  {
    name: "done by word",
    weight: 3,
    by: LIVELY,
    run: async (stage) => void (await stage.command(`done it went well ${stage.marker()}`)),
  },
  {
    name: "done in the DM",
    weight: 4,
    by: LIVELY,
    run: async (stage) =>
      void (await stage.does({ type: "say", text: `done, I sat in on the call ${stage.marker()}` })),
  },
  { name: "progress", weight: 2, by: ALL, run: async (stage) => void (await stage.command("progress")) },
  { name: "log list", weight: 2, by: ALL, run: async (stage) => void (await stage.command("log list")) },
];
