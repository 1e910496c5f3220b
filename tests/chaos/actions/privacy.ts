/** What is stored of somebody: looked at, taken along, deleted. */
import { dmOf, hasButton } from "../seen.ts";
import type { ChaosAction, Stage } from "../stage.ts";

async function forgets(stage: Stage): Promise<void> {
  const { me } = stage;
  const asked = await stage.command("forget");
  if (asked.kind !== "answered") return;
  const message = dmOf(asked.state).findLast((one) => hasButton(one, "forget.confirm"));
  if (!message) return;
  // From here on nobody can be sure of what is kept.
  me.joinedAt = null;
  me.nextDue = null;
  me.kept.length = 0;
  const before = stage.now();
  const answer = await stage.does({ type: "click", actionId: "forget.confirm", ts: message.ts });
  stage.ledger.forgot(me, answer.kind === "answered" ? before : null);
}

export const privacyActions: readonly ChaosAction[] = [
  {
    name: "privacy",
    weight: 1,
    by: ["steady", "lively", "manager"],
    run: async (stage) => void (await stage.command("privacy")),
  },
  { name: "export", weight: 1, by: ["lively", "manager"], run: async (stage) => void (await stage.command("export")) },
  { name: "forget", weight: 1, by: ["lively"], run: forgets },
];
