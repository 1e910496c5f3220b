/** Home, chat and team: what is read and said in passing; and what life does to people. */
import type { ChaosAction } from "../stage.ts";
import { CHANNELS } from "../town.ts";

const ALL = ["steady", "lively", "manager"] as const;
const HOUR_MS = 3_600_000;

export const homeActions: readonly ChaosAction[] = [
  {
    name: "menu",
    weight: 2,
    by: ALL,
    run: async (stage) => void (await stage.does({ type: "command", text: "/growth" })),
  },
  { name: "help", weight: 1, by: ALL, run: async (stage) => void (await stage.command("help")) },
  {
    name: "home",
    weight: 3,
    by: ALL,
    // Drawn as it was before, it looks like no answer.
    run: async ({ slack, me }) => void (await slack.act(me.id, { type: "openHome" })),
  },
];

/** What is written in the DM. */
export const SAYINGS: readonly [ChaosAction, ...ChaosAction[]] = [
  {
    name: "say something",
    weight: 4,
    by: ALL,
    run: async (stage) => void (await stage.does({ type: "say", text: `what is this about ${stage.marker()}?` })),
  },
  {
    name: "say help",
    weight: 2,
    by: ALL,
    run: async (stage) => void (await stage.does({ type: "say", text: "help" })),
  },
];

export const chatActions: readonly ChaosAction[] = [
  ...SAYINGS,
  {
    name: "mention",
    weight: 1,
    by: ["lively", "manager"],
    run: async (stage) => {
      const channel = stage.random.pick(CHANNELS);
      const words = stage.marker({ kind: "channel", id: channel });
      await stage.does({ type: "say", text: `@Growth Companion hello ${words}`, channel });
    },
  },
];

export const teamActions: readonly ChaosAction[] = [
  { name: "team", weight: 3, by: ["manager"], run: async (stage) => void (await stage.command("team")) },
];

/** What the workspace tells of people: nobody waits for an answer. */
export const lifeActions: readonly ChaosAction[] = [
  {
    name: "do not disturb",
    weight: 1,
    by: ["lively"],
    run: async ({ slack, me, now }) => {
      const [from, until] = [now(), new Date(now().getTime() + HOUR_MS)].map((at) => at.toISOString());
      await slack.change({ type: "dnd", user: me.id, from, until });
    },
  },
  {
    name: "leave the company and come back",
    weight: 1,
    by: ["lively"],
    run: async ({ slack, me }) => {
      if (!me.isAway) await slack.change({ type: "deactivate", user: me.id });
      else await slack.change({ type: "reactivate", user: me.id });
      me.isAway = !me.isAway;
    },
  },
];
