/** What people ask about growing, and what weighs on them: said in the DM, and what is then offered is taken. */
import { dmOf, hasButton } from "../seen.ts";
import type { ChaosAction, Stage } from "../stage.ts";

const ALL = ["steady", "lively", "manager"] as const;
/** As people say it; each leads to another answer. */
export const QUESTIONS = [
  "i feel stuck",
  "how do i get out of maintenance work",
  "im not learning anything anymore",
  "i'm not growing here",
] as const;

async function asks(stage: Stage): Promise<void> {
  await stage.does({ type: "say", text: stage.random.pick(QUESTIONS) });
}

/** Presses the newest button of that name in their DM, if there is one. */
const presses =
  (actionId: string) =>
  async (stage: Stage): Promise<void> => {
    const message = dmOf(await stage.state()).findLast((one) => hasButton(one, actionId));
    if (message) await stage.does({ type: "click", actionId, ts: message.ts });
    await stage.closes();
  };

export const guidanceActions: readonly ChaosAction[] = [
  { name: "ask how to grow", weight: 3, by: ALL, run: asks },
  // A step that is taken stands for this week's challenge.
  { name: "take a step that is offered", weight: 1, by: ["lively", "manager"], run: presses("guidance.take") },
  { name: "words for a talk", weight: 1, by: ["lively", "manager"], run: presses("guidance.words") },
];
