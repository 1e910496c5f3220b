/** The weekly challenge: asked for, planned, put off, swapped, left. */
import { dmOf, hasButton } from "../seen.ts";
import type { ChaosAction, Stage } from "../stage.ts";

const LIVELY = ["lively", "manager"] as const;
const DAY_MS = 86_400_000;

/** Presses a button of the newest message that offers it. */
async function presses(stage: Stage, actionId: string): Promise<void> {
  const message = dmOf(await stage.state()).findLast((one) => hasButton(one, actionId));
  if (message) await stage.does({ type: "click", actionId, ts: message.ts });
}

export const weeklyActions: readonly ChaosAction[] = [
  { name: "next", weight: 4, by: LIVELY, run: async (stage) => void (await stage.command("next")) },
  { name: "swap", weight: 1, by: LIVELY, run: async (stage) => void (await stage.command("swap")) },
  { name: "skip", weight: 2, by: LIVELY, run: async (stage) => void (await stage.command("skip")) },
  { name: "skip by button", weight: 2, by: LIVELY, run: (stage) => presses(stage, "nudge.skip") },
  { name: "others", weight: 2, by: LIVELY, run: (stage) => presses(stage, "nudge.others") },
  {
    name: "plan",
    weight: 5,
    by: LIVELY,
    run: async (stage) => {
      const form = await stage.command("plan");
      const in3Days = new Date(stage.now().getTime() + 3 * DAY_MS).toISOString().slice(0, 10);
      const words = stage.marker();
      const values = { date: in3Days, time: "14:00", cue: "own", when: `lunch ${words}`, will: "ask for a seat" };
      await stage.submits(form, values);
      await stage.closes();
    },
  },
  {
    name: "later",
    weight: 1,
    by: LIVELY,
    run: async (stage) => {
      const message = dmOf(await stage.state()).findLast((one) => hasButton(one, "nudge.more"));
      if (!message) return;
      const form = await stage.does({ type: "click", actionId: "nudge.more", option: "Later", ts: message.ts });
      await stage.submits(form, {});
      await stage.closes();
    },
  },
  { name: "could not", weight: 1, by: LIVELY, run: (stage) => presses(stage, "nudge.could-not") },
];
