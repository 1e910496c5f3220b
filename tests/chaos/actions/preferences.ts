/** What people would rather have: said in the DM, set by a button, taken back; and a language model, where one is set. */
import { dmOf, hasButton } from "../seen.ts";
import type { ChaosAction, Stage } from "../stage.ts";

const LIVELY = ["lively", "manager"] as const;
/** Ease, size and topics, as people say them. */
const WISHES = [
  "this is too hard for me",
  "that was too easy",
  "smaller ones please",
  "bigger ones please",
  "more about clients please",
  "less about architecture please",
] as const;

const isMember: ChaosAction["isPossible"] = ({ joinedAt }) => joinedAt !== null;

/** Presses a button of the newest message that offers it; where none does, nothing happens. */
const presses =
  (actionId: string) =>
  async (stage: Stage): Promise<void> => {
    const message = dmOf(await stage.state()).findLast((one) => hasButton(one, actionId));
    if (message) await stage.does({ type: "click", actionId, ts: message.ts });
    await stage.closes();
  };

export const preferenceActions: readonly ChaosAction[] = [
  {
    name: "say what would suit better",
    weight: 3,
    by: LIVELY,
    isPossible: isMember,
    run: async (stage) => void (await stage.does({ type: "say", text: stage.random.pick(WISHES) })),
  },
  { name: "set a wish", weight: 2, by: LIVELY, isPossible: isMember, run: presses("wish.set") },
  { name: "forget a wish", weight: 1, by: LIVELY, isPossible: isMember, run: presses("wish.drop") },
  { name: "take a step instead", weight: 1, by: LIVELY, isPossible: isMember, run: presses("nudge.take") },
  {
    name: "what I chose",
    weight: 1,
    by: LIVELY,
    isPossible: isMember,
    run: async (stage) => void (await stage.does({ type: "say", text: "what are my settings" })),
  },
  {
    name: "other topics and another size of steps",
    weight: 1,
    by: LIVELY,
    isPossible: isMember,
    run: async (stage) => {
      const form = await stage.command("settings");
      const focus = stage.random.pick([["clients"], ["business", "architecture"], ["people", "clients", "craft"]]);
      await stage.submits(form, { focus, scope: stage.random.pick(["1", "2", "3"]) });
      await stage.closes();
    },
  },
];

/** Its buttons stand there where a language model is set; without one nobody sees them, and nothing is pressed. */
export const coachActions: readonly ChaosAction[] = [
  { name: "agree to a language model", weight: 1, by: LIVELY, isPossible: isMember, run: presses("coach.yes") },
  { name: "decline a language model", weight: 1, by: LIVELY, isPossible: isMember, run: presses("coach.no") },
  { name: "see what would be sent", weight: 1, by: LIVELY, isPossible: isMember, run: presses("coach.show") },
  { name: "a draft of my story", weight: 1, by: LIVELY, isPossible: isMember, run: presses("coach.draft") },
  {
    name: "what a language model may see",
    weight: 1,
    by: LIVELY,
    isPossible: isMember,
    run: async (stage) => {
      await stage.command("settings");
      await stage.does({ type: "click", actionId: "coach.open" });
      await stage.closes();
    },
  },
  ...(["plan", "questions", "wording"] as const).map(
    (form): ChaosAction => ({
      name: `help with ${form}`,
      weight: 1,
      by: LIVELY,
      isPossible: isMember,
      run: async (stage) => {
        const actionId = `coach.${form}`;
        const message = dmOf(await stage.state()).findLast((one) => hasButton(one, actionId));
        if (!message) return;
        const opened = await stage.does({ type: "click", actionId, ts: message.ts });
        await stage.submits(opened, { words: `Thursday after lunch ${stage.marker()}` });
        await stage.closes();
      },
    }),
  ),
];
