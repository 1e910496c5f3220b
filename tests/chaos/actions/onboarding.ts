/** Joining, pausing, coming back, settings. */
import { isUnderWay } from "../is-answered.ts";
import type { Person } from "../ledger.ts";
import { type ChaosAction, isTaken, type Stage } from "../stage.ts";

const LIVELY = ["lively", "manager"] as const;

function settingsOf({ slot }: Person, manager: string | null): Readonly<Record<string, unknown>> {
  const { day, hour, zone } = slot;
  return {
    track: "backend",
    scope: "2",
    focus: ["clients", "business"],
    days: [String(day)],
    hour: String(hour),
    zone,
    country: null,
    manager,
  };
}

/** @returns whether they have certainly joined. */
export async function joins(stage: Stage, manager: string | null): Promise<boolean> {
  const { me, ledger } = stage;
  await stage.closes();
  const form = await stage.command("join");
  if (form.kind !== "answered" || form.state.modal === null) return false;
  if (isUnderWay(form.state.modal)) return false;
  // Whoever joined before sees their settings: what was sent off the last time was taken, and only its answer was lost.
  if (form.state.modal.title !== "Join") {
    const isSettings = form.state.modal.submit !== null;
    await stage.closes();
    if (!isSettings) return false;
    if (me.joinedAt === null) ledger.joined(me, stage.now());
    return true;
  }
  await stage.slack.act(me.id, { type: "suggest", field: "zone", typed: me.slot.zone });
  const sent = await stage.submits(form, settingsOf(me, manager));
  const hasJoined = isTaken(sent);
  if (hasJoined) ledger.joined(me, stage.now());
  await stage.closes();
  return hasJoined;
}

export const onboardingActions: readonly ChaosAction[] = [
  {
    name: "join",
    weight: 6,
    by: LIVELY,
    isPossible: ({ joinedAt }) => joinedAt === null,
    run: async (stage) => void (await joins(stage, stage.someoneElse("manager")?.id ?? null)),
  },
  { name: "pause", weight: 1, by: LIVELY, run: async (stage) => void (await stage.command("pause")) },
  {
    name: "pause for a week",
    weight: 1,
    by: LIVELY,
    run: async (stage) => void (await stage.command("pause in a week")),
  },
  { name: "resume", weight: 3, by: LIVELY, run: async (stage) => void (await stage.command("resume")) },
  {
    name: "settings",
    weight: 2,
    by: LIVELY,
    run: async (stage) => {
      const form = await stage.command("settings");
      await stage.submits(form, { hour: String(stage.random.between(9, 11)) });
    },
  },
];
