/** What a mentee shares with the manager whom they named: what of it that manager has seen, and making it theirs alone again. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import { changeMentee, redraw, requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { lastDigestAt } from "../store/digests.ts";
import { thankedBy } from "../store/reflection-thanks.ts";

/** How a manager may have seen it. thanked: they thanked for it. told: a weekly word named it. open: it stood in their team view. */
export type SeenAs =
  | { readonly kind: "nobody" }
  | { readonly kind: "open" | "thanked"; readonly manager: string }
  | { readonly kind: "told"; readonly manager: string; readonly on: CalendarDate };

/** A reflection that is shared. */
export type SharedOne = Reflection & { readonly seen: SeenAs };

type SharingDeps = Pick<Deps, "db" | "clock" | "reactions">;

/** All that somebody shares, the last ones first. @throws UserFault when they have not joined. */
export async function sharedNow(deps: SharingDeps, person: PersonKey): Promise<readonly SharedOne[]> {
  const { member } = await requireMentee(deps, person);
  const all = await new Reflections(deps.db).all(member.id);
  const shared = all
    .filter(({ sharedWithManager }) => sharedWithManager)
    .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
  const { managerUserId: manager, zone } = member.settings;
  if (shared.length === 0 || manager === null)
    return shared.map((one) => ({ ...one, seen: { kind: "nobody" as const } }));
  const key = { workspaceId: person.workspaceId, userId: manager };
  const ids = shared.map(({ id }) => id);
  const [thanked, told] = await Promise.all([thankedBy(deps.db, key, ids), lastDigestAt(deps.db, key)]);
  return shared.map((one) => ({ ...one, seen: seenOf(one, { manager, thanked, told, zone }) }));
}

function seenOf(
  { id, updatedAt }: Reflection,
  {
    manager,
    thanked,
    told,
    zone,
  }: {
    readonly manager: string;
    readonly thanked: ReadonlySet<string>;
    readonly told: Date | null;
    readonly zone: string;
  },
): SeenAs {
  if (thanked.has(id)) return { kind: "thanked", manager };
  return told !== null && told > updatedAt
    ? { kind: "told", manager, on: localDate(told, zone) }
    : { kind: "open", manager };
}

/** Makes reflections of one's own private; those that are gone, or private already, are left out. @returns those that were shared until now. */
export async function unshareReflections(
  deps: SharingDeps & Pick<Deps, "jobs" | "log">,
  person: PersonKey,
  ids: readonly string[],
): Promise<readonly SharedOne[]> {
  const before = (await sharedNow(deps, person)).filter(({ id }) => ids.includes(id));
  if (before.length === 0) return [];
  const member = await changeMentee(deps, person, async (tx) => {
    const store = new Reflections(tx.db);
    for (const { id } of before) {
      const now = await store.find(tx.mentee.member.id, id);
      if (now?.sharedWithManager) await store.save({ ...now, sharedWithManager: false, updatedAt: deps.clock.now() });
    }
    return tx.mentee.member;
  });
  await redraw(deps, member);
  return before;
}
