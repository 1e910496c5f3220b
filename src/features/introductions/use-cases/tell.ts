/** What came of an introduction: a reflection of the asker's own, and their thanks to the host. */
import { inTransaction } from "#src/db/transaction.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import { logPractice } from "#src/features/reflections/use-cases/reflect.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { MAX_WORDS } from "../rules/check-ask.ts";
import { type Introduction, roleOf } from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import {
  type Applied,
  announce,
  applyIntroductionEvent,
  contextFor,
  type Decided,
  decideAndSave,
} from "./apply-event.ts";
import { ownAsk } from "./ask.ts";

export interface Telling {
  /** What they learned; kept only for somebody who has joined. */
  readonly what: string;
  readonly insight: string;
  readonly thanks: string;
  /** Null: as before, and private at first. */
  readonly sharedWithManager: boolean | null;
  /** The mark of the entry that the form was filled with; null: it was empty. */
  readonly seen: string | null;
  /** Of the entry in their log. */
  readonly title: string;
}

export interface ToTell {
  readonly introduction: Introduction;
  readonly member: Member | null;
  /** What they told of it before. */
  readonly told: Reflection | null;
}

/** What the form must know. @throws UserFault when it is not theirs, or they were not introduced. */
export async function startTelling(
  deps: Pick<Deps, "db" | "clock">,
  person: PersonKey,
  introductionId: string,
): Promise<ToTell> {
  const introduction = await ownAsk(deps, person, introductionId);
  if (introduction.introducedAt === null) throw new UserFault({ key: "introductions.faults.answered" });
  const member = await memberStore(deps).find(person);
  const told = member && (await new Reflections(deps.db).find(member.id, introductionId));
  return { introduction, member, told };
}

/**
 * @throws UserFault when it is not theirs, or the words are too long.
 * @throws ChangedMeanwhile when something else was told since the form was opened.
 */
export async function tellWhatCame(
  deps: Deps,
  person: PersonKey,
  introductionId: string,
  { what, insight, thanks, sharedWithManager, title, seen }: Telling,
): Promise<Applied & { readonly isKept: boolean }> {
  if (lengthOf(thanks) > MAX_WORDS) throw new UserFault({ key: "errors.too_long", values: { max: MAX_WORDS } });
  const { introduction, member, told } = await startTelling(deps, person, introductionId);
  const isKept = member !== null && what !== "";
  const key = { workspaceId: person.workspaceId, introductionId };
  const context = { ...(await contextFor(deps, introduction)), role: roleOf(introduction, person.userId) };
  const done = await inTransaction(deps.db, async (tx) => {
    if (member && isKept) {
      // Told twice it is one entry; what stands there is replaced by whoever has seen it.
      await logPractice({ ...deps, db: tx }, person, {
        id: introductionId,
        title,
        area: "people",
        doneOn: told?.doneOn ?? localDate(deps.clock.now(), member.settings.zone),
        what,
        // The form does not ask for these: an edit from the log stays.
        surprise: told?.surprise ?? "",
        insight,
        link: told?.link ?? null,
        sharedWithManager,
        seen,
      });
    }
    const decided = await new IntroductionStore(tx).change<Decided>(key, null, (locked) =>
      decideAndSave(locked, { kind: "tell", thanks }, context),
    );
    if (!decided) throw new UserFault({ key: "errors.item_gone" });
    if (decided.refused) throw new UserFault({ key: decided.refused });
    return decided;
  });
  await announce(deps, person.workspaceId, done);
  return { ...done, isKept };
}

/** A talk of which somebody was the host. @throws UserFault when it is not theirs, or gone. */
export async function hostedTalk(
  { db }: Pick<Deps, "db">,
  { workspaceId, userId }: PersonKey,
  introductionId: string,
): Promise<Introduction> {
  const found = await new IntroductionStore(db).find({ workspaceId, introductionId });
  if (!found) throw new UserFault({ key: "errors.item_gone" });
  if (roleOf(found.introduction, userId) !== "host") throw new UserFault({ key: "errors.not_yours" });
  return found.introduction;
}

/** "We have not met yet": asked once more; the second time it is left there. @throws UserFault */
export function notMetYet(deps: Deps, person: PersonKey, introductionId: string): Promise<Applied> {
  return applyIntroductionEvent(deps, { workspaceId: person.workspaceId, introductionId }, person.userId, {
    kind: "not-yet",
  });
}
