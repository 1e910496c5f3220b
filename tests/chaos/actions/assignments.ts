/** A colleague gives somebody a challenge, who answers it. */
import { dmOf, hasButton } from "../seen.ts";
import { type ChaosAction, isTaken, type Stage } from "../stage.ts";

const WEEK_MS = 7 * 86_400_000;

async function gives(stage: Stage): Promise<void> {
  const to = stage.someoneElse("lively");
  if (!to) return;
  const marker = stage.marker({ kind: "people", ids: [to.id] });
  const form = await stage.command(`assign @${to.name}`);
  const due = new Date(stage.now().getTime() + WEEK_MS).toISOString().slice(0, 10);
  const values = { own: `Ask sales how they pitch ${marker}`, why: "It shows what they use.", due };
  const given = await stage.submits(form, values);
  if (!isTaken(given)) await stage.closes();
}

async function answers(stage: Stage, actionId: string): Promise<void> {
  const offer = dmOf(await stage.state()).findLast((message) => hasButton(message, actionId));
  if (offer) await stage.does({ type: "click", actionId, ts: offer.ts });
}

export const assignmentActions: readonly ChaosAction[] = [
  { name: "assign", weight: 6, by: ["manager"], run: gives },
  { name: "accept", weight: 3, by: ["lively"], run: (stage) => answers(stage, "assignment.accept") },
  { name: "decline", weight: 1, by: ["lively"], run: (stage) => answers(stage, "assignment.decline") },
];
