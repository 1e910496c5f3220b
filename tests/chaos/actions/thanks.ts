/** Colleagues thank each other, privately or in a channel. */

import { type ChaosAction, isTaken, type Stage } from "../stage.ts";
import { CHANNELS } from "../town.ts";

const ALL = ["steady", "lively", "manager"] as const;

async function thanks(stage: Stage, isPublic: boolean): Promise<void> {
  // Those who never leave, so that whoever is thanked is there when it comes.
  const to = stage.someoneElse("steady");
  if (!to) return;
  const channel = stage.random.pick(CHANNELS);
  const marker = stage.marker(isPublic ? { kind: "channel", id: channel } : { kind: "people", ids: [to.id] });
  const form = await stage.command(`thanks @${to.name} for the walk through invoicing ${marker}`, channel);
  const sent = await stage.submits(form, isPublic ? { where: "here" } : {});
  await stage.closes();
  // Without a form nothing was sent off at all.
  if (sent === null || sent.kind === "impossible") return;
  const where = isPublic ? ({ kind: "channel", id: channel } as const) : ({ kind: "dm", of: to.id } as const);
  const isCertain = isTaken(sent) && stage.me.manner !== "lively";
  stage.ledger.expected.push({ marker, where, isCertain, creator: stage.me.id, what: "thanks" });
}

export const thanksActions: readonly ChaosAction[] = [
  { name: "thanks in private", weight: 4, by: ALL, run: (stage) => thanks(stage, false) },
  { name: "thanks in a channel", weight: 2, by: ALL, run: (stage) => thanks(stage, true) },
];
