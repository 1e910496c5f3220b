/** What counts as done and is not: its mark goes, what was told stays as an entry of its own. */
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { reopened } from "#src/features/weekly/rules/reopen.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { redrawOf } from "#src/features/weekly/store/save-mentee-changes.ts";
import { forgetStep } from "#src/features/weekly/store/take-back.ts";
import { changeMentee, redraw, requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import { titleOf } from "#src/kernel/challenge-title.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Member, Nudge, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isVisible } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { DoneOnce } from "../rules/done-taken-back.ts";
import { saysOnlyDone } from "../rules/only-done.ts";
import { Reflections } from "../store/reflections.ts";
import { NINE_WEEKS_MS } from "./overview.ts";

type DoneDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "holidays" | "policies" | "jobs" | "log">;
const MAX_TITLE = 150;

/** A challenge that counts as done. */
export interface DoneNudge extends DoneOnce {
  readonly nudge: Nudge;
}

/** What counts as done of the last nine weeks. @throws UserFault when they have not joined. */
export async function doneLately(
  deps: Pick<DoneDeps, "db" | "clock" | "reactions" | "catalogues">,
  person: PersonKey,
): Promise<readonly DoneNudge[]> {
  const { member } = await requireMentee(deps, person);
  const since = new Date(deps.clock.now().getTime() - NINE_WEEKS_MS);
  const [nudges, told] = await Promise.all([
    recordStore(deps).nudgesSince(member.id, since),
    new Reflections(deps.db).since(member.id, since),
  ]);
  const { byId } = deps.catalogues.of(person.workspaceId);
  return nudges.flatMap((nudge): DoneNudge[] => {
    const challenge = challengeOfNudge(byId, nudge);
    if (nudge.status !== "done" || !challenge) return [];
    const kept = told.find(({ nudgeId }) => nudgeId === nudge.id);
    const at = new Date(Math.max((nudge.answeredAt ?? nudge.offeredAt).getTime(), kept?.createdAt.getTime() ?? 0));
    return [{ nudge, title: challenge.title, words: kept?.what ?? "", at }];
  });
}

/** Of which challenge, and in which language its words are. */
export interface MarkTakenBack {
  readonly nudgeId: string;
  readonly locale: Locale;
}

/** What came of it. */
export type DoneTakenBack =
  | { readonly kind: "taken-back"; readonly title: string; readonly isOpen: boolean; readonly entry: Reflection | null }
  /** A colleague waited for it, and has heard. */
  | { readonly kind: "assigned"; readonly title: string };

/** Takes the mark of a challenge back. @throws UserFault when it is somebody else's or is not done. */
export async function takeDoneBack(
  deps: DoneDeps,
  person: PersonKey,
  { nudgeId, locale }: MarkTakenBack,
): Promise<DoneTakenBack> {
  const result = await changeMentee(deps, person, async (tx) => {
    const { member } = tx.mentee;
    const now = deps.clock.now();
    const found = await tx.nudge(nudgeId);
    if (!found) throw new UserFault({ key: "errors.not_yours" });
    const { nudge } = found;
    if (nudge.status !== "done") throw new UserFault({ key: "errors.item_gone" });
    const title = challengeOfNudge(deps.catalogues.of(person.workspaceId).byId, nudge)?.title ?? nudge.challengeId;
    if (nudge.source === "assigned") return { kind: "assigned" as const, title, member, nudge };
    const isHoliday = holidaysOf(deps, person.workspaceId, member.settings.country);
    const { outcome, nudge: again } = reopened(tx.mentee, nudge, { now, isHoliday });
    await requestRedraws(tx.db, [redrawOf(nudge)], now);
    await tx.save(outcome);
    await forgetStep(tx.db, nudge, { kind: "done", since: nudge.answeredAt ?? nudge.offeredAt, dropsPlan: false });
    const entry = await keepApart(new Reflections(tx.db), member, { nudgeId, locale });
    return { kind: "taken-back" as const, title, isOpen: again.status === "open", entry, member, nudge: again };
  });
  await redraw(deps, result.member, result.nudge);
  return result;
}

/** What was told of a challenge whose mark was taken back, as an entry of its own. @returns it; null where nothing was told but that it was done. */
export async function keepOnItsOwn(deps: DoneDeps, person: PersonKey, mark: MarkTakenBack): Promise<Reflection | null> {
  const { member, entry } = await changeMentee(deps, person, async (tx) => {
    const { member: own } = tx.mentee;
    return { member: own, entry: await keepApart(new Reflections(tx.db), own, mark) };
  });
  await redraw(deps, member);
  return entry;
}

/** Words that only said that it was done go with the mark; all others stay. */
async function keepApart(
  reflections: Reflections,
  { id }: Member,
  { nudgeId, locale }: MarkTakenBack,
): Promise<Reflection | null> {
  const kept = await reflections.ofNudge(id, nudgeId);
  const isNothingElse = kept !== null && kept.surprise === "" && kept.insight === "" && kept.link === null;
  if (kept && isNothingElse && saysOnlyDone(kept.what, locale)) {
    await reflections.delete(id, kept.id);
    return null;
  }
  const entry = onItsOwn(kept);
  if (entry) await reflections.save(entry);
  return entry;
}

/** It says no more that the challenge was done: its title is the beginning of its words. */
function onItsOwn(kept: Reflection | null): Reflection | null {
  if (!kept) return null;
  const words = [kept.what, kept.insight, kept.surprise].find(isVisible);
  return {
    ...kept,
    nudgeId: null,
    challengeId: null,
    title: words === undefined ? kept.title : titleOf(words, MAX_TITLE),
  };
}
