import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import type { Mentee } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { planAtSize } from "../rules/plan-of-size.ts";
import {
  historyOf,
  isSame,
  type Refusal,
  type Snapshot,
  snapshotOf,
  type TakeBack,
  takenBack,
} from "../rules/take-back.ts";
import { menteeStore } from "../store/mentees.ts";
import { preferencesOf, restorePreferences } from "../store/preferences.ts";
import { recordStore } from "../store/records.ts";
import { forgetStep } from "../store/take-back.ts";
import { type CurrentNudge, currentNudgeOf } from "./current-nudge.ts";
import { changeMentee, redraw } from "./load-mentee.ts";

/** How things are before a sentence is answered. */
export async function snapshotNow(deps: Pick<Deps, "db">, mentee: Mentee): Promise<Snapshot> {
  return snapshotOf(mentee, await preferencesOf(deps.db, mentee.member.id));
}

/** What a sentence changed, for taking it back; null where it changed nothing. */
export async function changeSince(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
  act: string,
  before: Snapshot,
): Promise<TakeBack | null> {
  const now = await menteeStore(deps).find(person);
  if (!now) return null;
  const { member } = now;
  const touched = before.nudge ? await recordStore(deps).nudge(member.id, before.nudge.id) : now;
  const after = await snapshotNow(deps, { member, nudge: touched?.nudge ?? null, plan: touched?.plan ?? null });
  return isSame(before, after) ? null : { act, at: deps.clock.now(), before, after };
}

/** What taking something back led to. */
export type TakenBack =
  | { readonly kind: "taken-back"; readonly ask: CurrentNudge | null }
  | { readonly kind: "refused"; readonly why: Refusal };

/** Takes back what a sentence changed. What was written of it stays. @throws UserFault when they have not joined. */
export async function takeBack(
  deps: Pick<
    Deps,
    "db" | "clock" | "reactions" | "catalogues" | "nudgeLines" | "holidays" | "policies" | "jobs" | "log"
  >,
  person: PersonKey,
  change: TakeBack,
): Promise<TakenBack> {
  const now = deps.clock.now();
  const result = await changeMentee(deps, person, async (tx) => {
    const { member } = tx.mentee;
    const touched = change.after.nudge ? await tx.nudge(change.after.nudge.id) : null;
    const isHoliday = holidaysOf(deps, person.workspaceId, member.settings.country);
    const taken = takenBack(change, tx.mentee, touched, { now, isHoliday, wishes: await tx.preferences() });
    if (typeof taken === "string") return { kind: "refused" as const, why: taken };
    // A plan has the words of the size that holds again.
    const { byId, locale } = deps.catalogues.of(person.workspaceId);
    const offered = taken.nudge && byId.get(taken.nudge.challengeId);
    const plans = taken.outcome.plans.map(
      (plan) => (taken.nudge && offered && planAtSize(plan, offered, { size: taken.nudge.size, locale, now })) ?? plan,
    );
    await tx.save({ ...taken.outcome, plans });
    await restorePreferences(tx.db, member, change.before.wishes);
    if (taken.nudge)
      await forgetStep(tx.db, taken.nudge, {
        kind: historyOf(change),
        since: change.at,
        dropsPlan: taken.dropsPlan,
      });
    const plan = taken.dropsPlan ? null : (plans[0] ?? null);
    const mentee = { member: taken.outcome.member, nudge: taken.nudge, plan };
    return { kind: "taken-back" as const, mentee };
  });
  if (result.kind === "refused") return result;
  const { mentee } = result;
  await redraw(deps, mentee.member, mentee.nudge ?? undefined);
  return { kind: "taken-back", ask: currentNudgeOf(deps, mentee) };
}
