/** What admins read and keep: nothing that would change what is due, which is settled before a run begins. */
import { type ChaosAction, isTaken, type Stage } from "../stage.ts";

const SECTIONS = ["admins", "managers", "assign", "quiet", "channel", "retention"] as const;

/** Whoever is no admin is told so. */
async function looks(stage: Stage): Promise<void> {
  await stage.command("admin");
  await stage.closes();
}

/** A section is saved as it stands. */
async function keeps(stage: Stage): Promise<void> {
  const opened = await stage.command("admin");
  if (opened.kind !== "answered" || opened.state.modal === null) return;
  const actionId = `admin.section.${stage.random.pick(SECTIONS)}`;
  const form = await stage.does({ type: "click", actionId });
  if (!isTaken(await stage.submits(form, {}))) await stage.closes();
  await stage.closes();
}

export const adminActions: readonly ChaosAction[] = [
  { name: "look at what admins decide", weight: 1, by: ["lively", "manager"], run: looks },
  { name: "keep a section of the admins", weight: 2, by: ["manager"], run: keeps },
];
