/** What everybody does once a simulated week, and how the workspace forgets what is old, so that only the bot is measured. */
import { SLACK_LIMITS } from "#src/playground/limits.ts";
import type { Workspace } from "#src/playground/workspace.ts";

const AT_ONCE = 20;
const KEPT_MESSAGES = 12;
/** Every other person tells what came of it, the others leave it. */
const DONE = "done, I heard that nobody asks for the export";
const SKIP = "/growth skip";

export async function liveOneWeek(workspace: Workspace, people: number): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < people) {
      const number = ++next;
      const person = workspace.as(`U${number}`);
      await (number % 2 === 0 ? person.say(DONE) : person.command(SKIP));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  forgetOld(workspace);
}

function forgetOld({ world }: Workspace): void {
  for (const messages of world.messages.values()) {
    for (const message of messages.slice(0, -KEPT_MESSAGES)) world.remove(message);
  }
  // What was given out a moment ago may be used yet: an answer that took long is still on its way.
  for (const [id, { issuedAt }] of world.triggers)
    if (Date.now() - issuedAt > SLACK_LIMITS.triggerMs) world.triggers.delete(id);
  for (const [id, { issuedAt }] of world.responseUrls)
    if (world.now().getTime() - issuedAt > SLACK_LIMITS.responseUrlMs) world.responseUrls.delete(id);
  world.stacks.clear();
}
