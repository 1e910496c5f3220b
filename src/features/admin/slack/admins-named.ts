/** Who looks after the settings, as a sentence names them. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { listOf } from "#src/language/lists.ts";
import { mention } from "#src/slack/escape.ts";

/** More names help nobody. */
const SHOWN_ADMINS = 4;

export function adminsNamed({ deps, say, person }: Pick<Context, "deps" | "say" | "person">): {
  readonly count: number;
  readonly admins: string;
} {
  const { admins } = deps.policies.of(person.workspaceId);
  const shown = admins.slice(0, SHOWN_ADMINS);
  return { count: shown.length, admins: listOf(say.locale, shown.map(mention)) };
}
