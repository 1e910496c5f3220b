/** The names of people and channels that a text speaks of by their ids alone. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { SurfaceDeps } from "./context.ts";

/** Names that are looked up for one text; further ones stay unnamed. */
export const MAX_NAMES = 20;

/** Names by Slack id. Whoever cannot be looked up is left out, so that the text can be read without that name. */
export async function namesOf(
  { directory, log }: Pick<SurfaceDeps, "directory" | "log">,
  { workspaceId }: Pick<PersonKey, "workspaceId">,
  { users, channels }: { readonly users: readonly string[]; readonly channels: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const nameOf = async (id: string, ask: Promise<string | undefined>): Promise<[string, string][]> => {
    try {
      const name = await ask;
      return name ? [[id, name]] : [];
    } catch (error) {
      log.warn({ err: error, workspaceId }, "a name could not be looked up");
      return [];
    }
  };
  const found = await Promise.all([
    ...users.slice(0, MAX_NAMES).map((userId) =>
      nameOf(
        userId,
        directory.remembered({ workspaceId, userId }).then(({ name }) => name),
      ),
    ),
    ...channels.slice(0, MAX_NAMES).map((id) =>
      nameOf(
        id,
        directory.channel(workspaceId, id).then((channel) => channel?.name),
      ),
    ),
  ]);
  return new Map(found.flat());
}
