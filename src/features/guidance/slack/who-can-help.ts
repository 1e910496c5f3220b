/** Whom somebody is sent to who was hurt: nobody whom they name as the one who did it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { type Cause, causeOf } from "../rules/cause-of.ts";
import { toAPerson } from "./answers.ts";

export interface Helpers {
  readonly cause: Cause;
  /** As a sentence names them. */
  readonly people: string;
  /** Leads to people, of whom the manager is one: not where one of those is the cause. */
  readonly buttons: readonly ReturnType<typeof toAPerson>[];
}

export async function whoCanHelp(context: Context, { text, before = null }: Told): Promise<Helpers> {
  const { say } = context;
  const cause = causeOf(text, { manager: await managersName(context), before }, say.locale);
  const buttons = cause === "other" ? [toAPerson(say)] : [];
  return { cause, people: say("guidance.people_md", { cause }), buttons };
}

/** Undefined where they have no manager here, null where Slack does not say it now. */
async function managersName({ deps, person, log }: Context): Promise<string | null | undefined> {
  const userId = (await findMemberIfAny(deps, person))?.settings.managerUserId ?? null;
  if (userId === null) return undefined;
  try {
    return (await deps.directory.ifSoon().remembered({ workspaceId: person.workspaceId, userId })).name;
  } catch (error) {
    log.info({ err: error }, "could not look up what somebody's manager is called");
    return null;
  }
}
