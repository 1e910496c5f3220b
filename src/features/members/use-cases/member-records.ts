import type { Deps } from "#src/feature-kit/deps.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { findHomeTab } from "../store/home-tabs.ts";
import { findMemberIfAny } from "./find-member.ts";

/** What is kept of somebody as a member, and of their opening Home. */
export interface MemberRecords {
  readonly member: Member | null;
  /** When they opened Home last, as far as known. */
  readonly homeOpenedAt: Date | null;
}

/** For their export. */
export async function memberRecords(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<MemberRecords> {
  const [member, homeTab] = await Promise.all([findMemberIfAny(deps, person), findHomeTab(deps.db, person)]);
  return { member, homeOpenedAt: homeTab?.openedAt ?? null };
}
