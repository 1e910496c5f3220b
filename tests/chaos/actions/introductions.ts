/** Somebody asks another department; whoever is named answers, the two pick a time, and what came of it is told. */
import { dmOf, hasButton } from "../seen.ts";
import type { ChaosAction, Stage } from "../stage.ts";

const ALL = ["steady", "lively", "manager"] as const;

async function asks(stage: Stage): Promise<void> {
  const to = stage.someoneElse("lively");
  if (!to) return;
  const marker = stage.marker({ kind: "question", to: to.id });
  const form = await stage.command(`ask @${to.name} how they map an export`);
  await stage.submits(form, { why: `It would help me with ${marker}` });
  await stage.closes();
}

async function asksAnybody(stage: Stage): Promise<void> {
  const form = await stage.command("ask sales how they pitch the export");
  await stage.submits(form, {});
  await stage.closes();
}

/** The newest message in their DM with that button. */
async function presses(stage: Stage, actionId: string): Promise<void> {
  const message = dmOf(await stage.state()).findLast((one) => hasButton(one, actionId));
  if (message) await stage.does({ type: "click", actionId, ts: message.ts });
}

async function asksSomebodyElse(stage: Stage): Promise<void> {
  stage.passOn();
  await presses(stage, "introductions.somebody-else");
}

async function putsOff(stage: Stage): Promise<void> {
  const message = dmOf(await stage.state()).findLast((one) => hasButton(one, "introductions.later"));
  if (!message) return;
  const form = await stage.does({ type: "click", actionId: "introductions.later", ts: message.ts });
  await stage.submits(form, {});
  await stage.closes();
}

async function tells(stage: Stage): Promise<void> {
  const message = dmOf(await stage.state()).findLast((one) => hasButton(one, "introductions.tell"));
  if (!message) return;
  const form = await stage.does({ type: "click", actionId: "introductions.tell", ts: message.ts });
  await stage.submits(form, { what: "They draw it first, and ask later." });
  await stage.closes();
}

export const introductionActions: readonly ChaosAction[] = [
  { name: "ask somebody", weight: 3, by: ALL, run: asks },
  { name: "ask a department", weight: 1, by: ALL, run: asksAnybody },
  { name: "yes to a question", weight: 3, by: ["lively"], run: (stage) => presses(stage, "introductions.accept") },
  { name: "another time", weight: 1, by: ["lively"], run: putsOff },
  { name: "not now", weight: 1, by: ["lively"], run: (stage) => presses(stage, "introductions.decline") },
  { name: "take a question back", weight: 1, by: ALL, run: (stage) => presses(stage, "introductions.withdraw") },
  { name: "choose a time", weight: 2, by: ALL, run: (stage) => presses(stage, "introductions.choose.1") },
  { name: "call a talk off", weight: 1, by: ["lively"], run: (stage) => presses(stage, "introductions.call-off") },
  { name: "somebody else", weight: 1, by: ALL, run: asksSomebodyElse },
  { name: "have not met yet", weight: 1, by: ALL, run: (stage) => presses(stage, "introductions.not-yet") },
  { name: "nothing came of it", weight: 1, by: ALL, run: (stage) => presses(stage, "introductions.nothing") },
  { name: "a talk was good", weight: 1, by: ALL, run: (stage) => presses(stage, "introductions.host-good") },
  {
    name: "a talk did not take place",
    weight: 1,
    by: ALL,
    run: (stage) => presses(stage, "introductions.host-not-met"),
  },
  { name: "tell what came of a question", weight: 2, by: ["lively"], run: tells },
];
