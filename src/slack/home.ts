/** What follows where somebody acts in their Home tab. */
import type { HandlerContext } from "./context.ts";
import type { OnHome } from "./registry.ts";

/** Tells of it. What they asked for is done though that fails: it costs a stale picture until the tab is opened again. */
export async function tellHome<D>(
  onHome: readonly OnHome<D>[],
  context: Pick<HandlerContext<D>, "deps" | "person" | "log">,
  since: Date,
): Promise<void> {
  try {
    for (const tell of onHome) await tell(context, since);
  } catch (error) {
    context.log.warn({ err: error, team: context.person.workspaceId }, "that a Home tab is open could not be noted");
  }
}
