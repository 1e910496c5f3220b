/** Who reads what of somebody now, from what is stored. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { channelsWithOwnLines } from "#src/features/channel-challenges/use-cases/told-lines.ts";
import { allReflections } from "#src/features/reflections/use-cases/looking-back.ts";
import { namedAmong } from "#src/features/team/rules/which-shared.ts";
import { type SharedOne, sharedNow } from "#src/features/team/use-cases/sharing.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";

/** What others read of them. */
export interface ReadByOthers {
  /** What the manager whom they named can read, the last ones first; none where they named nobody. */
  readonly shared: readonly SharedOne[];
  /** The one entry that a message names; null where it names none, or several. */
  readonly asked: Reflection | null;
  /** The channels in which lines of their own stand. */
  readonly channels: readonly string[];
}

/** What others read of a member now. @param words their question, which may name an entry. */
export async function readByOthers(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  member: Member,
  { words, locale }: { readonly words: string; readonly locale: Locale },
): Promise<ReadByOthers> {
  const [shared, all, channels] = await Promise.all([
    sharedNow(deps, member),
    allReflections(deps, member),
    channelsWithOwnLines(deps, member),
  ]);
  const named = namedAmong(words, all, locale);
  return {
    shared: member.settings.managerUserId === null ? [] : shared,
    asked: named.length === 1 ? (named[0] ?? null) : null,
    channels,
  };
}
