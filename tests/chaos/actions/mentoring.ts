/** People look for a mentor, answer those who ask them, name times, and end it. */
import { dmOf, hasButton } from "../seen.ts";
import type { ChaosAction, Stage } from "../stage.ts";

/** Steady people do nothing that takes time of theirs. */
const SOME = ["lively", "manager"] as const;

/** Presses the last button of that action that stands in their DM, if there is one. */
async function presses(stage: Stage, actionId: string): Promise<void> {
  const message = dmOf(await stage.state()).findLast((one) => hasButton(one, actionId));
  if (message) await stage.does({ type: "click", actionId, ts: message.ts });
}

export const mentoringActions: readonly ChaosAction[] = [
  {
    name: "find a mentor",
    weight: 3,
    by: SOME,
    run: async (stage) => {
      // Whoever is asked reads the goal, and nobody else.
      const form = await stage.command("mentor Lead a workshop with a client");
      await stage.submits(form, {});
      await stage.closes();
    },
  },
  { name: "pick a mentor", weight: 3, by: SOME, run: (stage) => presses(stage, "mentor.pick.1") },
  { name: "say yes to a mentee", weight: 3, by: SOME, run: (stage) => presses(stage, "mentor.accept") },
  { name: "say no to a mentee", weight: 1, by: SOME, run: (stage) => presses(stage, "mentor.decline") },
  { name: "name a time to meet", weight: 3, by: SOME, run: (stage) => presses(stage, "mentor.time.1") },
  { name: "leave it to the bot", weight: 1, by: SOME, run: (stage) => presses(stage, "mentor.pick-for-me") },
  { name: "take a wish for a mentor back", weight: 1, by: SOME, run: (stage) => presses(stage, "mentor.withdraw") },
  { name: "did not meet", weight: 1, by: SOME, run: (stage) => presses(stage, "mentor.not-met") },
  { name: "half-time is good", weight: 1, by: SOME, run: (stage) => presses(stage, "mentor.good") },
  { name: "another rhythm", weight: 1, by: SOME, run: (stage) => presses(stage, "mentor.rhythm") },
  { name: "a meeting as a file", weight: 1, by: SOME, run: (stage) => presses(stage, "mentor.file") },
  { name: "skip a meeting", weight: 1, by: SOME, run: (stage) => presses(stage, "mentor.skip") },
  {
    name: "look at one's mentoring",
    weight: 2,
    by: SOME,
    run: async (stage) => {
      await stage.command("mentor");
      await stage.closes();
    },
  },
];
